import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Author } from './case-ref.ts';

export interface AdministrationAct {
  act: string;
  subject: string;
  detail: string | null;
  actor: string;
  /** the authority whose person did it: the ministry's makes an authority's first administrator */
  actorTenantId: string;
  at: string;
}

export interface NewAdministrationAct {
  tenantId: string;
  act: string;
  /** whom or what it concerns, as people read it */
  subject: string;
  detail?: string | undefined;
  by: Author & { tenantId: string };
  at: string;
}

/** Keeps what an administrator does, in the transaction that does it. */
export async function noteAdministrationAct(tx: Tx, act: NewAdministrationAct): Promise<void> {
  await tx
    .insertInto('administration_act')
    .values({
      tenant_id: act.tenantId,
      id: newId(),
      act: act.act,
      subject: act.subject,
      detail: act.detail ?? null,
      actor_tenant_id: act.by.tenantId,
      actor_id: act.by.id,
      actor_name: act.by.name,
      acted_at: act.at,
    })
    .execute();
}

/** What was done in the asker's authority, the latest first; for its administrators and auditors. */
export async function listAdministrationActs(
  tx: Tx,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: AdministrationAct[]; total: number }> {
  const { n } = await tx
    .selectFrom('administration_act')
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  const rows = await tx
    .selectFrom('administration_act')
    .selectAll()
    .orderBy('acted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    total: n,
    rows: rows.map((row) => ({
      act: row.act,
      subject: row.subject,
      detail: row.detail,
      actor: row.actor_name,
      actorTenantId: row.actor_tenant_id,
      at: row.acted_at,
    })),
  };
}
