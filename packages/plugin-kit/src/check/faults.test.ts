import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { gte, lt, number, parameter, fact, yes } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../problem.ts';
import { checkPluginModule } from './check-plugin-module.ts';

interface Fault {
  title: string;
  code: string;
  path: RegExp;
  found: RegExp;
  /** Spoils a copy of a sound plugin. */
  spoil(draft: Plugin): unknown;
}

const faults: Fault[] = [
  {
    title: 'a criterion that reads a fact no form asks for',
    code: 'PLUGIN_FACT_UNKNOWN',
    path: /^criteria\[\d+\]\.condition/u,
    found: /noSuchFact/u,
    spoil: (draft) => setCondition(draft, yes('noSuchFact')),
  },
  {
    title: 'a key the vocabulary does not have',
    code: 'PLUGIN_SHAPE',
    path: /^criteria\[0\]\.weight$/u,
    found: /^3$/u,
    spoil: (draft) => ({ ...draft, criteria: draft.criteria.map((one, i) => (i === 0 ? { ...one, weight: 3 } : one)) }),
  },
  {
    title: 'a criterion without a citation',
    code: 'PLUGIN_SHAPE',
    path: /^criteria\[0\]\.citation$/u,
    found: /没有填写/u,
    spoil: (draft) => ({
      ...draft,
      criteria: draft.criteria.map((one, i) => (i === 0 ? without(one, 'citation') : one)),
    }),
  },
  {
    title: 'a citation of an article that is not held',
    code: 'PLUGIN_ARTICLE_UNKNOWN',
    path: /^criteria\[0\]\.citation/u,
    found: /art-99/u,
    spoil: (draft) => void (first(draft.criteria).citation.article = 'art-99'),
  },
  {
    title: 'words that the cited article does not say',
    code: 'PLUGIN_QUOTE_NOT_IN_ARTICLE',
    path: /^criteria\[0\]\.citation/u,
    found: /运营40年以上/u,
    spoil: (draft) => void (first(draft.criteria).citation.quote = '运营40年以上'),
  },
  {
    title: 'a phase that no case can reach',
    code: 'PLUGIN_PHASE_UNREACHABLE',
    path: /^process\.phases\[\d+\]/u,
    found: /creation-again/u,
    spoil: (draft) => {
      const creation = draft.process.phases.find((phase) => phase.phase === 'creation');
      if (creation) draft.process.phases.push({ ...structuredClone(creation), id: 'creation-again' });
    },
  },
  {
    title: 'a phase that leads nowhere',
    code: 'PLUGIN_PHASE_UNKNOWN',
    path: /^process\.phases\[\d+\]\.next/u,
    found: /nowhere/u,
    spoil: (draft) => {
      for (const phase of draft.process.phases) if (phase.phase === 'public-notice') phase.next = 'nowhere';
    },
  },
  {
    title: 'a material that art. 8 forbids to ask for',
    code: 'PLUGIN_MATERIAL_FORBIDDEN',
    path: /^evidenceSlots\[0\]/u,
    found: /演示文稿/u,
    spoil: (draft) => void (first(draft.evidenceSlots).title = '创建成效电子演示文稿（PPT）'),
  },
  {
    title: 'a field that ranks',
    code: 'PLUGIN_RANKING_FORBIDDEN',
    path: /^forms\[0\]/u,
    found: /排名/u,
    spoil: (draft) => void (first(first(first(draft.forms).sections).fields).label = '全省排名'),
  },
  {
    title: 'a comparison that leaves out a number the law includes',
    code: 'PLUGIN_BOUND_MISMATCH',
    path: /^criteria\[\d+\]\.condition/u,
    found: /gte/u,
    spoil: (draft) => setCondition(draft, gte(fact('servedSmes'), parameter('served-smes'))),
  },
  {
    title: 'a legal number outside the parameters',
    code: 'PLUGIN_NUMBER_WITHOUT_LAW',
    path: /^criteria\[\d+\]\.condition/u,
    found: /1000/u,
    spoil: (draft) => setCondition(draft, lt(fact('servedSmes'), number('1000'))),
  },
  {
    title: 'a material rule with a slot that does not exist',
    code: 'PLUGIN_SLOT_UNKNOWN',
    path: /^materials\[\d+\]\.rule/u,
    found: /no-such-slot/u,
    spoil: (draft) => void (first(draft.materials).rule = { slot: 'no-such-slot' }),
  },
  {
    title: 'an article of which nothing is said to implement it',
    code: 'PLUGIN_COVERAGE_MISSING',
    path: /./u,
    found: /./u,
    spoil: (draft) => void draft.coverage.shift(),
  },
  {
    title: 'an acceptance more than the clause says',
    code: 'PLUGIN_PROCESS_UNSOUND',
    path: /^process\.phases\[\d\]$/u,
    found: /第4次评估验收，规定最多3次/u,
    spoil: (draft) => {
      for (const { id, values } of draft.parameters) if (id === 'acceptance-attempts') first(values).value = '4';
    },
  },
  {
    title: 'an id given twice',
    code: 'PLUGIN_ID_DUPLICATE',
    path: /^parameters\[\d+\]/u,
    found: /operating-years/u,
    spoil: (draft) => void draft.parameters.push(structuredClone(first(draft.parameters))),
  },
];

const folder = mkdtempSync(join(tmpdir(), 'shifan-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a wrong plugin', () => {
  it.each(faults)('is refused: $title', async ({ code, path, found, spoil }) => {
    const draft = structuredClone(exampleland);
    const file = join(folder, `${code}.json`);
    writeFileSync(file, JSON.stringify(spoil(draft) ?? draft));
    const check = await checkPluginModule(file);
    expect(check.passed).toBe(false);
    const problem = check.problems.find((one) => one.code === code && path.test(one.path) && found.test(one.found));
    if (!problem) throw new Error(`not found among:\n${check.problems.map(formatProblem).join('\n')}`);
    expect(problem.file).toBe(file);
    for (const part of [problem.found, problem.expected, problem.todo]) expect(part).not.toBe('');
    expect(formatProblem(problem)).toMatch(/文件：.*\n {2}位置：.*\n {2}发现：.*\n {2}应为：.*\n {2}办法：/u);
  });

  it('is shown with the shortest case that goes wrong, step by step', async () => {
    const draft = structuredClone(exampleland);
    for (const { id, values } of draft.parameters) if (id === 'revocation-failures') first(values).value = '1';
    const file = join(folder, 'revoked-early.json');
    writeFileSync(file, JSON.stringify(draft));
    const { problems, process } = await checkPluginModule(file);
    const [problem, ...others] = problems.map(formatProblem);
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /反例：\n {4}scenario: .*\n(?: {4}.*\n)+.*do: fail-reexamination, by: ministry.*reason: revoked/u,
    );
    expect(process?.properties.filter(({ proved }) => !proved).map(({ id }) => id)).toEqual(['revocation']);
  });

  it('is refused where the file is missing, is no JSON, or holds no plugin', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{ "contract": 1,');
    const broken = await checkPluginModule(file);
    expect(broken.problems[0]).toMatchObject({ code: 'PLUGIN_FILE_INVALID', file });
    const missing = await checkPluginModule(join(folder, 'missing.ts'));
    expect(missing.problems[0]).toMatchObject({ code: 'PLUGIN_FILE_INVALID', found: '没有这个文件' });
    writeFileSync(file, '"a text"');
    expect((await checkPluginModule(file)).passed).toBe(false);
    writeFileSync(file, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
    expect((await checkPluginModule(file)).problems[0]).toMatchObject({ code: 'PLUGIN_FILE_INVALID', file });
  });
});

describe('a sound plugin', () => {
  it('passes as a JSON file with a byte order mark', async () => {
    const file = join(folder, 'marked.json');
    writeFileSync(file, `\uFEFF${JSON.stringify(exampleland)}`);
    expect((await checkPluginModule(file)).passed).toBe(true);
  });

  it('passes by its folder', async () => {
    const check = await checkPluginModule(new URL('../../../../plugins/exampleland', import.meta.url).pathname);
    expect(check).toMatchObject({ plugin: 'exampleland', passed: true });
  });
});

describe('a JSON file', () => {
  it('is answered with the line of the fault, not of another thing of the same id', async () => {
    const file = join(folder, 'lines.json');
    const draft = { ...exampleland, criteria: exampleland.criteria.map((one) => ({ ...one, weight: 3 })) };
    const text = JSON.stringify(draft, null, 1);
    writeFileSync(file, text);
    const { problems } = await checkPluginModule(file);
    const weights = text.split('\n').flatMap((line, index) => (line.includes('"weight"') ? [index + 1] : []));
    expect(problems.slice(0, weights.length).map(({ line }) => line)).toEqual(weights);
  });
});

describe('a folder', () => {
  it.each(['plugin.json', 'index.ts', 'my-measure.json'])('is checked by its %s', async (name) => {
    const own = mkdtempSync(join(folder, 'plugin-'));
    const text = JSON.stringify({ ...exampleland, id: 'elsewhere' });
    writeFileSync(join(own, name), name.endsWith('.ts') ? `export default ${text};` : text);
    writeFileSync(join(own, 'package.json'), '{ "type": "module" }');
    const check = await checkPluginModule(own);
    expect(check).toMatchObject({ plugin: 'elsewhere', file: join(own, name) });
  });

  it('without a plugin is refused', async () => {
    const check = await checkPluginModule(mkdtempSync(join(folder, 'empty-')));
    expect(check).toMatchObject({ passed: false, problems: [{ code: 'PLUGIN_FILE_INVALID' }] });
  });
});

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('empty list');
  return one;
}

function setCondition(draft: Plugin, condition: Plugin['criteria'][number]['condition']): void {
  const criterion = draft.criteria.find(({ id, kinds }) => id === 'served-smes' && kinds.includes('platform'));
  if (criterion) criterion.condition = condition;
}

function without<T extends object>(value: T, key: keyof T): Partial<T> {
  const { [key]: _dropped, ...rest } = value;
  return rest as Partial<T>;
}
