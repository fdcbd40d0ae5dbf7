import { parseCivilDate } from '@shifan/calendar';
import { COMMON_FACTS } from '@shifan/db';
import { createTestDatabase, type TestDatabase } from '@shifan/embedded-postgres';
import { fillFacts } from '@shifan/plugin-kit';
import { getPlugin, plugins } from '@shifan/plugin-registry';
import {
  callNumbers,
  type Condition,
  evaluateCondition,
  type Facts,
  findNotice,
  keptFacts,
  type Plugin,
} from '@shifan/rules';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyCondition, anyFacts, likelyFacts } from './test-support/arbitraries.ts';
import { answersTo } from './test-support/answers-to.ts';
import { type Judged, judgeInDatabase } from './test-support/judge-in-database.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase({ template: 'nothing', prepare: () => Promise.resolve() });
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const facts = fc.oneof(anyFacts, likelyFacts);
const elsewhere = {
  on: fc.constantFrom('2025-06-01', '2025-12-31', '2026-01-01', '2028-02-29'),
  division: fc.constantFrom('440100', '540200', '990100'),
  authority: fc.constantFrom('440000', '990000'),
};
const judged: fc.Arbitrary<Judged> = fc.record({
  facts,
  baseline: fc.option(facts, { nil: undefined }),
  ...elsewhere,
  notice: fc.constantFrom('example-2025', 'example-2026'),
});

function evaluate(plugin: Plugin, condition: Condition, one: Judged) {
  return evaluateCondition(condition, {
    plugin,
    on: parseCivilDate(one.on),
    facts: one.facts,
    baseline: one.baseline,
    division: one.division,
    notice: findNotice(plugin, { id: one.notice, authority: one.authority }),
  });
}

test('a compiled condition finds what the evaluator finds, whatever the condition and the answers', async () => {
  const plugin = getPlugin('exampleland');
  const law = { plugin, calls: callNumbers(plugin) };
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCondition, { minLength: 2, maxLength: 6 }),
      fc.array(judged, { minLength: 8, maxLength: 24 }),
      async (conditions, cases) => {
        const found = await judgeInDatabase(client, { law, conditions, cases, trusting: false });
        expect(found).toEqual(conditions.map((one) => cases.map((it) => evaluate(plugin, one, it))));
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 80) },
  );
});

const DAYS = [
  '2020-02-29',
  '2021-02-28',
  '2023-02-28',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-06',
  '2028-02-29',
];
const civil = fc.oneof(
  fc.constantFrom(...DAYS),
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10)),
);

test('whole years that have passed are those that the calendar counts, on every day', async () => {
  const plugin = getPlugin('exampleland');
  const law = { plugin, calls: callNumbers(plugin) };
  const years: fc.Arbitrary<Condition> = fc.record({
    op: fc.constant('compare' as const),
    operator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq'),
    left: fc.record({
      op: fc.constant('years-between' as const),
      from: fc.constant({ op: 'fact' as const, key: 'platformOnlineSince' }),
      to: fc.constantFrom({ op: 'today' as const }, { op: 'fact' as const, key: 'operatingSince' }),
    }),
    right: fc.record({
      op: fc.constant('number' as const),
      value: fc.constantFrom('0', '1', '3', '4', '2.5', '-1', '1001'),
    }),
  });
  const days: fc.Arbitrary<Judged> = fc.record({
    facts: fc
      .record({ platformOnlineSince: civil, operatingSince: civil }, { requiredKeys: [] })
      .map((one) => ({ ...one })),
    baseline: fc.constant(undefined),
    ...elsewhere,
    on: civil.filter((one) => one.length === 10),
    notice: fc.constant('example-2025'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(years, { minLength: 4, maxLength: 8 }),
      fc.array(days, { minLength: 20, maxLength: 40 }),
      fc.boolean(),
      async (conditions, cases, trusting) => {
        const found = await judgeInDatabase(client, { law, conditions, cases, trusting });
        expect(found).toEqual(conditions.map((one) => cases.map((it) => evaluate(plugin, one, it))));
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  );
});

test.each(plugins.map(({ id }) => [id]))(
  'every criterion of %s finds the same of what is kept of the answers',
  async (id) => {
    const plugin = getPlugin(id);
    const law = { plugin, calls: callNumbers(plugin) };
    for (const { id: kind } of plugin.kinds) {
      const conditions = plugin.criteria.filter(({ kinds }) => kinds.includes(kind)).map(({ condition }) => condition);
      const keep = (one: Facts) => keptFacts({ plugin, kind, also: COMMON_FACTS }, one);
      const standing = (stage: 'creation' | 'designation') =>
        fillFacts({ plugin, kind, stage, on: parseCivilDate('2026-01-01'), facts: {} });
      const answers = answersTo(plugin, kind, [standing('creation'), standing('designation')]);
      const cases = fc.record({
        facts: answers,
        baseline: fc.option(answers, { nil: undefined }),
        ...elsewhere,
        notice: fc.constantFrom(...plugin.notices.map((one) => one.id), 'none'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(cases, { minLength: 10, maxLength: 30 }), async (some) => {
          const kept = some.map((one) => ({
            ...one,
            facts: keep(one.facts),
            baseline: one.baseline && keep(one.baseline),
          }));
          const found = await judgeInDatabase(client, { law, conditions, cases: kept, trusting: true });
          expect(found).toEqual(conditions.map((one) => some.map((it) => evaluate(plugin, one, it))));
        }),
        { numRuns: 12 },
      );
    }
  },
);
