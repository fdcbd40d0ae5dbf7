import type { Tx } from '../context.ts';
import type { CaseRef } from './case-ref.ts';
import type { ImportRef } from './title-imports.ts';

/** An application that was started from an old title. */
export interface TitleApplication extends CaseRef {
  titleId: string;
  number: string;
  name: string;
}

/** Notes that a case was started from a title of the same USCC; its operator. Errors: NOT_FOUND for any other title. */
export async function addTitleApplication(
  tx: Tx,
  ref: CaseRef,
  input: { titleId: string; operator: { id: string; uscc: string }; at: string },
): Promise<void> {
  await tx
    .insertInto('old_title_application')
    .values({
      tenant_id: ref.tenantId,
      title_id: input.titleId,
      case_id: ref.caseId,
      operator_id: input.operator.id,
      operator_uscc: input.operator.uscc,
      started_at: input.at,
    })
    .execute();
}

/** Applications started from these titles, of those that the asker may read. */
export async function listTitleApplications(tx: Tx, titleIds: readonly string[]): Promise<TitleApplication[]> {
  if (titleIds.length === 0) return [];
  return selectApplications(tx)
    .where('a.title_id', 'in', [...titleIds])
    .execute();
}

/** Titles of an import on which an application rests, some of them: by name, whether or not the asker may read the application. */
export async function listTitlesInUse(
  tx: Tx,
  ref: ImportRef,
  limit: number,
): Promise<{ titleId: string; name: string; operatorName: string }[]> {
  return tx
    .selectFrom('old_title_application as a')
    .innerJoin('old_title as t', (join) =>
      join.onRef('t.tenant_id', '=', 'a.tenant_id').onRef('t.id', '=', 'a.title_id'),
    )
    .select(['t.id as titleId', 't.name as name', 't.operator_name as operatorName'])
    .distinct()
    .where('t.tenant_id', '=', ref.tenantId)
    .where('t.import_id', '=', ref.importId)
    .orderBy('t.name')
    .limit(limit)
    .execute();
}

function selectApplications(tx: Tx) {
  return tx
    .selectFrom('old_title_application as a')
    .innerJoin('case_file as c', (join) =>
      join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.case_id'),
    )
    .select([
      'a.tenant_id as tenantId',
      'a.case_id as caseId',
      'a.title_id as titleId',
      'c.number as number',
      'c.name as name',
    ])
    .orderBy('a.started_at');
}
