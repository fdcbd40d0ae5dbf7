import type { Tx } from '../context.ts';
import type { CaseRef } from './case-ref.ts';
import { type ListedName, listCorrections } from './public-notice-corrections.ts';

/** How a candidate or a title is called for everybody, with what it is found by besides. */
export interface RegistryName extends ListedName {
  nameInitials: string;
  pinyin: string;
  /** as listed before corrections */
  earlier: readonly string[];
}

/** A correction of how one case is listed on a public notice. */
export interface NameCorrection {
  publicNoticeId: string;
  at: string;
  before: ListedName;
  after: ListedName;
}

/** Corrections of how a case was listed, on whichever notice, in their order; everybody reads them. */
export async function listNameCorrections(tx: Tx, ref: CaseRef): Promise<NameCorrection[]> {
  const items = await tx
    .selectFrom('public_notice_item')
    .select(['public_notice_id', 'name', 'operator_name'])
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .execute();
  const corrections = await listCorrections(
    tx,
    items.map((item) => item.public_notice_id),
  );
  const found: NameCorrection[] = [];
  for (const item of items) {
    let before: ListedName = { name: item.name, operatorName: item.operator_name };
    for (const { names, at } of corrections.get(item.public_notice_id) ?? []) {
      const after = names[ref.caseId] ?? before;
      if (!isSame(before, after)) found.push({ publicNoticeId: item.public_notice_id, at, before, after });
      before = after;
    }
  }
  return found.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function isSame(a: ListedName, b: ListedName): boolean {
  return a.name === b.name && a.operatorName === b.operatorName;
}

/** How a case is called in the registry; undefined where it is not in it. */
export async function findRegistryName(tx: Tx, ref: CaseRef): Promise<ListedName | undefined> {
  const row = await tx
    .selectFrom('registry_entry')
    .select(['name', 'operator_name'])
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .executeTakeFirst();
  return row && { name: row.name, operatorName: row.operator_name };
}

/** Calls a candidate or a title as it is listed now; nothing where the case is not in the registry. By the deciding authority. */
export async function renameInRegistry(tx: Tx, ref: CaseRef, called: RegistryName): Promise<void> {
  await tx
    .updateTable('registry_entry')
    .set(nameColumns(called))
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .execute();
}

export function nameColumns({ name, nameInitials, operatorName, pinyin, earlier }: RegistryName) {
  return {
    name,
    name_initials: nameInitials,
    operator_name: operatorName,
    pinyin,
    earlier_names: earlier.length === 0 ? null : earlier.join('\n'),
  };
}
