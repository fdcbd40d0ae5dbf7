import { parseCivilDate } from '@shifan/calendar';
import { getPluginBundle, listOpenAnswers, type OpenAnswers } from '@shifan/db';
import { withParameter } from '@shifan/plugin-kit';
import { type Plugin, readPlugin } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { designerContract } from '../contract/designer.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { withKeptNotices } from '../law/kept-notices.ts';
import { getKeptVersion, pluginOf } from '../law/kept-versions.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { impactCaseOf } from './impact-case.ts';
import { createImpactSum, type ImpactSum } from './impact-sum.ts';
import { type Ask, inWorker } from './inspector/in-worker.ts';
import { sideOf } from './which-plugin.ts';

const { input, output } = designerContract.impact;

type Asked = (typeof input)['_output'];
/** What a case's own version becomes under what is asked. */
type Changed = (own: Plugin) => Plugin;

const BATCH = 200;
const EVER = parseCivilDate('1990-01-01');

/** Which open cases would be judged otherwise: each under the version it stays with, held against what is asked. */
export const impact = may('designer.impact')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: asked }) => {
    const newest = getPlugin(asked.jurisdiction);
    const changed = await changeOf(ctx, asked);
    const after = changed(newest);
    const sum = await inWorker((ask) => throughCases(ctx, { ask, asked, changed }), 'cases');
    return { before: sideOf(newest), after: sideOf(after), ...sum };
  });

async function changeOf(ctx: SignedInContext, { jurisdiction, against }: Asked): Promise<Changed> {
  if ('version' in against) {
    const after = getKeptVersion(jurisdiction, against.version);
    return () => after;
  }
  if ('bundle' in against) {
    const key = { tenantId: ctx.person.tenant.id, id: against.bundle };
    const after = await readAsPerson(ctx, async (tx) => readPlugin((await getPluginBundle(tx, key)).content));
    return () => withKeptNotices(after);
  }
  const { parameter, value, from } = against;
  const on = from === undefined ? EVER : parseCivilDate(from);
  const made = new WeakMap<Plugin, Plugin>();
  return (own) => {
    const known = made.get(own) ?? withParameter(own, parameter, { value, on });
    made.set(own, known);
    return known;
  };
}

type Walk = { ask: Ask; asked: Asked; changed: Changed };

/** A page of cases at a time, each in a short transaction, so that nothing is held while they are judged. */
async function throughCases(ctx: SignedInContext, { ask, asked, changed }: Walk): Promise<ImpactSum> {
  const sum = createImpactSum();
  let after: OpenAnswers | undefined;
  for (;;) {
    const page = { jurisdiction: asked.jurisdiction, after, limit: BATCH };
    const batch = await readAsPerson(ctx, (tx) => listOpenAnswers(tx, page));
    for (const [before, cases] of byVersion(batch)) {
      const judged = cases.map((one) => impactCaseOf(one, before));
      sum.add(cases, await ask('impact', { cases: judged, before, after: changed(before) }));
    }
    after = batch.at(-1);
    if (batch.length < BATCH) return sum.total();
  }
}

function byVersion(batch: readonly OpenAnswers[]): Map<Plugin, OpenAnswers[]> {
  const groups = new Map<Plugin, OpenAnswers[]>();
  for (const one of batch) {
    const { pluginVersion } = one;
    const plugin = pluginOf({ jurisdiction: one.jurisdiction, pluginVersion, submitted: true });
    groups.set(plugin, [...(groups.get(plugin) ?? []), one]);
  }
  return groups;
}
