import type { Tx } from '../context.ts';

export interface ChainHead {
  position: number;
  hash: string;
}

/** The end of a tenant's chain, locked: whoever appends next waits here until this transaction ends. */
export async function lockChainHead(tx: Tx, tenantId: string): Promise<ChainHead> {
  await tx
    .insertInto('chain_head')
    .values({ tenant_id: tenantId })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  const row = await tx
    .selectFrom('chain_head')
    .select(['position', 'hash'])
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { position: Number(row.position), hash: row.hash };
}

export async function advanceChainHead(tx: Tx, tenantId: string, head: ChainHead): Promise<void> {
  await tx
    .updateTable('chain_head')
    .set({ position: String(head.position), hash: head.hash })
    .where('tenant_id', '=', tenantId)
    .execute();
}
