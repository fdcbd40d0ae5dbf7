import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateResult } from '../../infra/gates/src/gate.ts';
import { gates } from '../../infra/gates/src/gates/index.ts';
import { makeTree } from './seeded-tree.ts';

type Fault = { gate: string; fault: string; path: string; text: string; says: RegExp };

const SEEDED_CASE = `jurisdiction: national-2025
kind: platform
cases:
  - name: a seeded case
    stage: creation
    on: 2026-03-01
    facts: { platformOnlineSince: 2025-03-01 }
    expect: { operating-years: met }
`;

const SEEDED_SCENARIO = `scenario: a seeded scenario
jurisdiction: national-2025
kind: platform
division: "440100"
steps:
  - { on: 2025-11-20, do: confirm, by: ministry }
`;

const faults: Fault[] = [
  {
    gate: 'formatting',
    fault: 'an unformatted file',
    path: 'packages/errors/src/seeded.ts',
    text: 'export const   seeded=1\n',
    says: /seeded\.ts/u,
  },
  {
    gate: 'lint and sizes',
    fault: 'a use of any',
    path: 'packages/errors/src/seeded.ts',
    text: 'export const seeded: any = 1;\n',
    says: /no-explicit-any/u,
  },
  {
    gate: 'lint and sizes',
    fault: 'a function of 70 lines',
    path: 'packages/errors/src/seeded-function.ts',
    text: `export function seeded(): number {\n  let n = 0;\n${'  n += 1;\n'.repeat(70)}  return n;\n}\n`,
    says: /max-lines-per-function/u,
  },
  {
    gate: 'lint and sizes',
    fault: 'a file of 450 lines',
    path: 'packages/errors/src/seeded-file.ts',
    text: Array.from({ length: 450 }, (_, n) => `export const seeded${n} = ${n};\n`).join(''),
    says: /max-lines(?!-)/u,
  },
  {
    gate: 'lint and sizes',
    fault: 'a function of four parameters',
    path: 'packages/errors/src/seeded-parameters.ts',
    text: 'export function seeded(a: 1, b: 1, c: 1, d: 1): unknown {\n  return [a, b, c, d];\n}\n',
    says: /max-params/u,
  },
  {
    gate: 'lint and sizes',
    fault: 'destructured props of a Solid component',
    path: 'packages/ui/src/seeded.tsx',
    text: 'export function Seeded({ text }: { text: string }) {\n  return <p>{text}</p>;\n}\n',
    says: /no-destructure/u,
  },
  {
    gate: 'unused code',
    fault: 'a file that nothing imports',
    path: 'packages/errors/src/seeded.ts',
    text: 'export const seeded = 1;\n',
    says: /seeded\.ts/u,
  },
  {
    gate: 'imports',
    fault: 'a calendar that imports the rules',
    path: 'packages/calendar/src/seeded.ts',
    text: "import { Plugin } from '@shifan/rules';\nexport const seeded = Plugin;\n",
    says: /seeded\.ts/u,
  },
  {
    gate: 'imports',
    fault: 'a pure package that reads a file',
    path: 'packages/calendar/src/seeded-reader.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const seeded = readFileSync;\n",
    says: /pure-packages-do-no-io/u,
  },
  {
    gate: 'manifests',
    fault: 'dependencies out of order',
    path: 'packages/errors/package.json',
    text: '{"name":"@shifan/errors","version":"0.1.0","private":true,"type":"module","dependencies":{"zod":"catalog:","kysely":"catalog:"}}',
    says: /unordered-dependencies/u,
  },
  {
    gate: 'types',
    fault: 'a wrong type',
    path: 'packages/errors/src/seeded.ts',
    text: "export const seeded: number = 'one';\n",
    says: /seeded\.ts/u,
  },
  {
    gate: 'plugins',
    fault: 'articles that nothing covers',
    path: 'plugins/exampleland/coverage.ts',
    text: 'export const coverage = [];\n',
    says: /coverage/u,
  },
  {
    gate: 'verdict cases',
    fault: 'a verdict that is expected wrongly',
    path: 'plugins/exampleland/cases/seeded.cases.yaml',
    text: SEEDED_CASE,
    says: /a seeded case/u,
  },
  {
    gate: 'lifecycles',
    fault: 'a refusal that nobody expects',
    path: 'plugins/exampleland/cases/seeded.scenario.yaml',
    text: SEEDED_SCENARIO,
    says: /a seeded scenario/u,
  },
];

/** The faults of a gate are seeded together, each in a file of its own, and the gate is run once. */
const byGate = Object.entries(Object.groupBy(faults, ({ gate }) => gate)).map(([gate, its = []]) => ({ gate, its }));

let tree: ReturnType<typeof makeTree>;
beforeAll(() => {
  tree = makeTree();
});
afterAll(() => tree.remove());

describe.each(byGate)('$gate', ({ gate, its }) => {
  let result: GateResult;
  beforeAll(async () => {
    const earlier = its.map(({ path }) => [path, tree.read(path)] as const);
    for (const { path, text } of its) tree.write(path, text);
    result = await gateNamed(gate).run(tree.folder);
    for (const [path, text] of earlier) {
      if (text === undefined) tree.drop(path);
      else tree.write(path, text);
    }
  });

  it.each(its)('fails on $fault', ({ says }) => {
    expect(result.output).toMatch(says);
    expect(result.passed).toBe(false);
  });
});

function gateNamed(name: string) {
  const gate = gates.find((one) => one.name === name);
  if (!gate) throw new Error(`no gate ${name}`);
  return gate;
}
