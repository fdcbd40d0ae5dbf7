import { rolePools } from '@shifan/db';
import { expect } from 'vitest';
import type { Ref } from '../../contract/scalars.ts';
import { lookAround as lookAroundIn } from '../../jobs/due-loop.ts';
import { createTestApp } from '../../test-support/create-test-app.ts';
import type { Act } from './act.ts';
import { happening, type Passing, type Years } from './choose.ts';
import { compareKept, compareSight, usernameOf } from './compare.ts';
import { judge, type Judgement } from './judge.ts';
import { perform, type Product } from './perform.ts';
import { FIRST_DAY, written } from './prepared.ts';
import { openStored } from './stored.ts';
import { type Case, lookAround, openWorld, type World } from './world.ts';

/** What was done and how it went, a line each; what has been seen in any of the years, for whoever asks whether it was much. */
export type Chronicle = { lines: string[]; seen: Set<string> };

export type Life = { product: Product; world: World; chronicle: Chronicle };

/** The product on a database of its own, with the model's world beside it. */
export async function open(names: Years['names'], seen: Set<string>): Promise<Life & { close(): Promise<void> }> {
  const test = await createTestApp({ at: FIRST_DAY, prepared: written });
  const stored = await openStored(test.databaseUrl);
  const pools = rolePools(test.databaseUrl, { max: 2 });
  const world = openWorld(FIRST_DAY, names);
  const refs = new Map<Case, Ref>();
  for (const row of await stored.cases()) {
    const one = world.cases.find(({ name }) => name === usernameOf(row));
    if (one) refs.set(one, { tenantId: row.tenantId, caseId: row.caseId });
  }
  const product = { test, stored, refs, pools, notices: new Map() };
  const close = async () => {
    await pools.close();
    await stored.close();
    await test.close();
  };
  return { product, world, chronicle: { lines: [], seen }, close };
}

/** Lives the years in both, and compares after every step; a difference is told with what led to it. */
export async function live(life: Life, { intents }: Years): Promise<void> {
  const { product, world, chronicle } = life;
  try {
    for (const intent of intents) {
      const next = happening(world, intent);
      await ('do' in next ? doInBoth(life, next) : passInBoth(life, next));
      await compareKept(product, world);
      if (intent.pick % 3 === 0) await compareSight(product, world, intent);
    }
  } catch (error) {
    const told = chronicle.lines.slice(-60).join('\n');
    throw new Error(`${told}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function doInBoth({ product, world, chronicle }: Life, act: Act): Promise<void> {
  const { stage, level, name } = act.case;
  const way = [act.n, act.flag ? 'yes' : 'no', act.stale ? 'stale' : '', act.twice ? 'twice' : ''].join(' ').trim();
  chronicle.lines.push(`${world.today} ${act.as.username} ${act.do} ${name} (${level ?? stage}) ${way}`);
  const answered = named(await perform(product, world, act));
  const judged = named(judge(world, act));
  chronicle.lines.push(`    ${JSON.stringify(answered)}`);
  expect(answered).toEqual(judged);
  for (const code of Object.values(judged)) chronicle.seen.add(`${act.do} ${code ?? ''}`.trim());
  const published = act.do === 'publish' && !judged.all ? act.case.notices.at(-1) : undefined;
  if (published) product.notices.set(published, product.stored.lastNotice);
}

/** A judgement by names; `all` where it is one of the whole. */
function named({ code, results }: Judgement): Record<string, string | null> {
  if (!results) return { all: code };
  return Object.fromEntries([...results].map(([one, result]) => [one.name, result]));
}

/** Time passes in both; two schedulers have pools of their own and look at once. */
async function passInBoth({ product, world, chronicle }: Life, { to, schedulers }: Passing): Promise<void> {
  const { services, clock } = product.test;
  chronicle.lines.push(`${to}, ${schedulers} schedulers`);
  clock.set(to);
  world.today = to;
  if (schedulers === 0) return;
  if (schedulers === 2) await Promise.all([services, { ...services, pools: product.pools }].map(lookAroundIn));
  // A case that the other one was at waits for the next look.
  await lookAroundIn(services);
  lookAround(world);
}
