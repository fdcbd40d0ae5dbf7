import { listUnkeptAnswers, type RolePools, storeAnswerFacts, type UnkeptAnswers, withTenant } from '@shifan/db';
import { fieldsOf } from '@shifan/forms';
import type { Facts, Plugin } from '@shifan/rules';
import { factsOf } from '../cases/recorded-facts.ts';
import { systemIn } from '../jobs/as-system.ts';
import { getKeptVersion } from '../law/kept-versions.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { answersToKeep } from './keep-answers.ts';

const BATCH = 200;

/** Keeps the answers that an older database holds, as if they were submitted now. Returns how many. */
export async function catchUpAnswers(
  adminUrl: string,
  { pools, demo }: { pools: RolePools; demo: boolean },
): Promise<number> {
  let done = 0;
  for (;;) {
    const batch = await listUnkeptAnswers(adminUrl, BATCH);
    if (done === 0 && batch.length > 0) await refreshLaw(pools, demo);
    for (const one of batch) await keep(pools, one);
    done += batch.length;
    if (batch.length < BATCH) return done;
  }
}

async function keep(pools: RolePools, one: UnkeptAnswers): Promise<void> {
  const { purpose, pluginVersion, submittedOn: onDay, kind } = one;
  const plugin = getKeptVersion(one.jurisdiction, pluginVersion);
  const baseline = one.baseline === null ? undefined : factsOf({ facts: one.baseline });
  const facts = { ...(baseline && chaptersOf({ plugin, kind }, baseline)), ...factsOf(one) };
  const kept = answersToKeep(one, { plugin, pluginVersion, purpose, onDay, facts, baseline });
  await withTenant(pools.jobs, systemIn(one.tenantId), (tx) => storeAnswerFacts(tx, one, kept));
}

/** The plan's own chapters are read beside what was handed in. */
function chaptersOf({ plugin, kind }: { plugin: Plugin; kind: string }, plan: Facts): Facts {
  const fields = fieldsOf(plugin, kind);
  return Object.fromEntries(Object.entries(plan).filter(([key]) => fields.get(key)?.form.role === 'creation-plan'));
}
