import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { CaseRef } from './case-ref.ts';

/** What everybody reads of a case on a public notice. */
export interface PublicNoticeItem extends CaseRef {
  noticeTenantId: string;
  publicNoticeId: string;
  name: string;
  nameInitials: string;
  operatorName: string;
  kind: string;
  divisionCode: string;
  authorityName: string;
  outcome: 'confirmed' | 'objection-upheld' | null;
}

type ItemContent = CaseRef & Pick<PublicNoticeItem, 'name' | 'nameInitials' | 'operatorName' | 'kind' | 'divisionCode'>;

export async function insertItems(
  tx: Tx,
  notice: { tenantId: string; id: string },
  cases: readonly ItemContent[],
): Promise<void> {
  if (cases.length === 0) fail('PUBLIC_NOTICE_EMPTY');
  await tx
    .insertInto('public_notice_item')
    .values(
      cases.map((item) => ({
        tenant_id: item.tenantId,
        id: newId(),
        notice_tenant_id: notice.tenantId,
        public_notice_id: notice.id,
        case_id: item.caseId,
        // whoever decides publishes; a key holds that it is this case's
        decider: notice.tenantId === 'ministry' ? 'ministry' : 'province',
        name: item.name,
        name_initials: item.nameInitials,
        operator_name: item.operatorName,
        kind: item.kind,
        division_code: item.divisionCode,
      })),
    )
    .execute();
}

export async function listItems(tx: Tx, publicNoticeIds: readonly string[]): Promise<PublicNoticeItem[]> {
  if (publicNoticeIds.length === 0) return [];
  const rows = await tx
    .selectFrom('public_notice_item as i')
    .innerJoin('authority as a', 'a.code', 'i.tenant_id')
    .selectAll('i')
    .select('a.name as authority_name')
    .where('i.public_notice_id', 'in', [...publicNoticeIds])
    .orderBy('i.division_code')
    .orderBy('i.name_initials')
    .orderBy('i.name')
    .orderBy('i.id')
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    caseId: row.case_id,
    noticeTenantId: row.notice_tenant_id,
    publicNoticeId: row.public_notice_id,
    name: row.name,
    nameInitials: row.name_initials,
    operatorName: row.operator_name,
    kind: row.kind,
    divisionCode: row.division_code,
    authorityName: row.authority_name,
    outcome: row.outcome === 'confirmed' || row.outcome === 'objection-upheld' ? row.outcome : null,
  }));
}

/** Writes how a case left the notice. Errors: NOT_FOUND. */
export async function setItemOutcome(
  tx: Tx,
  item: CaseRef & { publicNoticeId: string },
  outcome: 'confirmed' | 'objection-upheld',
): Promise<void> {
  const row = await tx
    .updateTable('public_notice_item')
    .set({ outcome })
    .where('tenant_id', '=', item.tenantId)
    .where('public_notice_id', '=', item.publicNoticeId)
    .where('case_id', '=', item.caseId)
    .returning('id')
    .executeTakeFirst();
  if (!row) fail('NOT_FOUND');
}
