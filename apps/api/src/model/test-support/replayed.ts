import { verifyChain, withTenant } from '@shifan/db';
import { type CaseEvent, replay } from '@shifan/process';
import { systemIn } from '../../jobs/as-system.ts';
import { listWritten } from './events.ts';
import type { Product } from './perform.ts';

/** Cases whose events do not come to what is kept of them. */
export async function unlikeTheirEvents({ stored }: Product): Promise<string[]> {
  const events = Map.groupBy(await listWritten(stored), ({ caseId }) => caseId);
  const kept = await stored.rows<{ id: string; version: number; stage: string; state: string }>(
    'select id, version, stage, state from app.case_file where submitted',
  );
  return kept.flatMap(({ id, version, stage, state }) => {
    const replayed = replay((events.get(id) ?? []).map(({ event }): CaseEvent => event));
    const same = ordered(replayed) === ordered(JSON.parse(state));
    return same && replayed.version === version && replayed.stage === stage ? [] : [id];
  });
}

/** A value as text, whatever the order of its keys. */
function ordered(value: object): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Tenants whose chain of hashes does not hold. */
export async function brokenChains({ test, stored }: Product): Promise<string[]> {
  const tenants = await stored.rows<{ tenant_id: string }>('select distinct tenant_id from app.case_event');
  const broken: string[] = [];
  for (const { tenant_id: tenant } of tenants) {
    const verified = await withTenant(test.services.pools.jobs, systemIn(tenant), (tx) => verifyChain(tx, tenant));
    if (!verified.ok) broken.push(`${tenant}: ${verified.problem}`);
  }
  return broken;
}
