import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { CaseRef } from '../repositories/case-ref.ts';

/**
 * Brings what is counted of a case up to date, in the transaction that changed it and after the change. The database counts
 * from the case's own rows, so whoever calls it, and however often, can only make the figures true.
 */
export async function rollUp(tx: Tx, ref: CaseRef): Promise<void> {
  await sql`select app.roll_up(${ref.tenantId}, ${ref.caseId})`.execute(tx);
}

/** The same for titles of repealed measures that came, expired or were taken back. */
export async function rollUpOldTitles(tx: Tx, tenantId: string, ids: readonly string[]): Promise<void> {
  await sql`select app.roll_up_old_titles(${tenantId}, ${[...ids]}::uuid[])`.execute(tx);
}
