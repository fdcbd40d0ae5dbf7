import { type CaseRef, type Database, listCasesWithDue, withoutTenant } from '@shifan/db';

const BATCH = 200;

/** Every case for which a legal day stands, in batches of one tenant each, across tenants (role jobs). */
export async function* batchesWithDates(jobs: Database): AsyncGenerator<{ tenantId: string; refs: CaseRef[] }> {
  let after: CaseRef | undefined;
  do {
    const from = after ? { after } : {};
    const refs = await withoutTenant(jobs, (tx) => listCasesWithDue(tx, { ...from, limit: BATCH }));
    for (const [tenantId, own] of Map.groupBy(refs, (ref) => ref.tenantId)) yield { tenantId, refs: own };
    after = refs.length === BATCH ? refs.at(-1) : undefined;
  } while (after);
}
