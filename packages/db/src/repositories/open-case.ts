import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Decider } from './case-file.ts';
import type { CaseRef } from './case-ref.ts';
import { nextNumber } from './number-series.ts';

export interface NewCase {
  tenantId: string;
  jurisdiction: string;
  pluginVersion: string;
  noticeId: string;
  year: number;
  kind: string;
  name: string;
  nameInitials: string;
  operator: { id: string; name: string; uscc: string };
  divisionCode: string;
  unitId: string;
  /** the level that decides under this jurisdiction; absent: the ministry */
  decider?: Decider | undefined;
  tilted: boolean;
  /** the engine's initial CaseState */
  state: object;
  /** what the operator's own data fill in, and from where */
  facts: object;
  prefilled: Record<string, string>;
  at: string;
}

/** Opens a case with an empty draft; by its operator alone. The number runs by tenant and year: `440000-2025-0001`. */
export async function openCase(tx: Tx, input: NewCase): Promise<CaseRef> {
  const caseId = newId();
  const running = await nextNumber(tx, input.tenantId, `case-${input.year}`);
  const { operator } = input;
  await tx
    .insertInto('case_file')
    .values({
      tenant_id: input.tenantId,
      id: caseId,
      number: `${input.tenantId}-${input.year}-${String(running).padStart(4, '0')}`,
      jurisdiction: input.jurisdiction,
      plugin_version: input.pluginVersion,
      notice_id: input.noticeId,
      year: input.year,
      kind: input.kind,
      name: input.name,
      name_initials: input.nameInitials,
      operator_id: operator.id,
      operator_name: operator.name,
      operator_uscc: operator.uscc,
      division_code: input.divisionCode,
      unit_id: input.unitId,
      decider: input.decider ?? 'ministry',
      tilted: input.tilted,
      state: JSON.stringify(input.state),
      created_at: input.at,
      updated_at: input.at,
    })
    .execute();
  await tx
    .insertInto('application_draft')
    .values({
      tenant_id: input.tenantId,
      case_id: caseId,
      operator_id: operator.id,
      facts: JSON.stringify(input.facts),
      reasons: '{}',
      prefilled: JSON.stringify(input.prefilled),
    })
    .execute();
  return { tenantId: input.tenantId, caseId };
}

/** Renames a case while it is being written; the name is an answer of the form. */
export async function renameCase(tx: Tx, ref: CaseRef, name: { name: string; nameInitials: string }): Promise<void> {
  await tx
    .updateTable('case_file')
    .set({ name: name.name, name_initials: name.nameInitials })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .execute();
}
