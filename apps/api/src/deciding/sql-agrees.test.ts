import { parseCivilDate } from '@shifan/calendar';
import { createTestDatabase, type TestDatabase } from '@shifan/embedded-postgres';
import { getPlugin } from '@shifan/plugin-registry';
import { callNumbers, type Condition, evaluateCondition, findNotice, type Plugin } from '@shifan/rules';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyCondition, anyFacts, likelyFacts } from './test-support/arbitraries.ts';
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
const judged: fc.Arbitrary<Judged> = fc.record({
  facts,
  baseline: fc.option(facts, { nil: undefined }),
  on: fc.constantFrom('2025-06-01', '2025-12-31', '2026-01-01', '2028-02-29'),
  division: fc.constantFrom('440100', '440300', '990100'),
  notice: fc.constantFrom('example-2025', 'example-2026'),
  authority: fc.constantFrom('440000', '990000'),
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
        const found = await judgeInDatabase(client, { law, conditions, cases });
        expect(found).toEqual(conditions.map((one) => cases.map((it) => evaluate(plugin, one, it))));
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
});
