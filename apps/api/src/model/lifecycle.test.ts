import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTS } from './test-support/act.ts';
import { years } from './test-support/choose.ts';
import { brokenPromises } from './test-support/invariants.ts';
import { live, open } from './test-support/live.ts';
import { recorder } from './test-support/record.ts';
import { brokenChains, unlikeTheirEvents } from './test-support/replayed.ts';

const SEED = Number(process.env.SHIFAN_MODEL_SEED ?? 20251112);
const RUNS = Number(process.env.SHIFAN_MODEL_RUNS ?? 12);

/** Histories are recorded anew only when somebody asks for it: a release has to decide the old ones as they were decided. */
const recording = process.env.SHIFAN_MODEL_RECORD ? recorder() : undefined;

const ENDINGS = ['declined', 'objection-upheld', 'withdrawn', 'lapsed', 'exited', 'disqualified', 'revoked'];

it('random years are lived alike by the product and by the model of the law', { timeout: 900_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(years, async (one) => {
      const { close, ...life } = await open(one.names, seen);
      try {
        await live(life, one);
        expect(await brokenPromises(life.product.stored)).toEqual([]);
        expect(await unlikeTheirEvents(life.product)).toEqual([]);
        expect(await brokenChains(life.product)).toEqual([]);
        await recording?.take(life.product.stored);
        for (const { closed } of life.world.cases) if (closed) seen.add(closed);
      } finally {
        await close();
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  await recording?.write();
  // Years in which little happens prove little.
  expect([...ACTS, ...ENDINGS].filter((one) => !seen.has(one))).toEqual([]);
});
