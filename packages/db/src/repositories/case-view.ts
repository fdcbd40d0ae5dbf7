import { fail } from '@shifan/errors';
import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { type CaseFile, toCaseFile } from './case-file.ts';
import type { CaseRef } from './case-ref.ts';

/** A case with the names of its places, its next legal day and what is still to be corrected. */
export interface CaseView extends CaseFile {
  divisionName: string;
  authorityName: string;
  unitName: string;
  unitClass: string;
  next: { name: string; on: string; provisional: boolean; citation: JsonObject } | null;
  openRemarks: number;
}

/** Cases this role may read, joined with what every list shows. For operator, officer and ministry. */
export function selectCaseViews(tx: Tx) {
  return tx
    .selectFrom('case_file as c')
    .innerJoin('division as d', 'd.code', 'c.division_code')
    .innerJoin('authority as a', 'a.code', 'c.tenant_id')
    .innerJoin('unit as u', 'u.id', 'c.unit_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('due_row as w')
          .select(['w.name as due_name', 'w.on_day', 'w.provisional', 'w.citation'])
          .whereRef('w.tenant_id', '=', 'c.tenant_id')
          .whereRef('w.case_id', '=', 'c.id')
          .where('w.superseded_at', 'is', null)
          .orderBy('w.on_day')
          .limit(1)
          .as('due'),
      (join) => join.onTrue(),
    )
    .selectAll('c')
    .select(['d.name as division_name', 'a.name as authority_name', 'u.name as unit_name', 'u.class as unit_class'])
    .select(['due.due_name', 'due.on_day', 'due.provisional', 'due.citation'])
    .select((eb) =>
      eb
        .selectFrom('review_remark as r')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('r.tenant_id', '=', 'c.tenant_id')
        .whereRef('r.case_id', '=', 'c.id')
        .where('r.resolved_at', 'is', null)
        .as('open_remarks'),
    );
}

type CaseViewRow = Awaited<ReturnType<ReturnType<typeof selectCaseViews>['execute']>>[number];

/** One case, or undefined where there is none that this role may read. */
export async function findCase(tx: Tx, ref: CaseRef): Promise<CaseView | undefined> {
  const row = await selectCaseViews(tx)
    .where('c.tenant_id', '=', ref.tenantId)
    .where('c.id', '=', ref.caseId)
    .executeTakeFirst();
  return row && toCaseView(row);
}

/** One case. Errors: NOT_FOUND, the same for a case of another tenant and for none at all. */
export async function getCase(tx: Tx, ref: CaseRef): Promise<CaseView> {
  return (await findCase(tx, ref)) ?? fail('NOT_FOUND');
}

export function toCaseView(row: CaseViewRow): CaseView {
  const { due_name: name, on_day: on, provisional, citation } = row;
  return {
    ...toCaseFile(row),
    divisionName: row.division_name,
    authorityName: row.authority_name,
    unitName: row.unit_name,
    unitClass: row.unit_class,
    next:
      name === null || on === null
        ? null
        : { name, on, provisional: provisional ?? false, citation: parseObject(citation ?? '{}') },
    openRemarks: row.open_remarks ?? 0,
  };
}
