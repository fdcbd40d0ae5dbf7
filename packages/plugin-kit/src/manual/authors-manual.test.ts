import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCivilDate } from '@shifan/calendar';
import * as rules from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coverageOf } from '../article-coverage/coverage-of.ts';
import { runCaseTexts } from '../cases/run-cases.ts';
import { runScenarioTexts } from '../scenarios/run-scenarios.ts';
import { CASE_KEYS, CASES_KEYS } from '../files/cases-document.ts';
import { SCENARIO_KEYS, STEP_KEYS } from '../files/scenario-document.ts';
import { authorsManual } from './authors-manual.ts';
import { exampleTexts, shownFunctions } from './builder-lines.ts';
import { chapters, expressions } from './chapters.ts';
import { plugin } from './examples/measure.ts';
import { exampleFile } from './guide-text.ts';
import { anchorOf } from './headings.ts';
import { choiceWord, inner, meaningOf } from './schema-text.ts';

const entries = [...chapters.flatMap((chapter) => chapter.entries), ...expressions];
const command = { name: 'check', summary: '检查', usage: 'check', help: '检查一部办法。', example: 'check yunling' };
const manual = authorsManual([command]);

describe("the author's manual", () => {
  it('has every part of the contract, once', () => {
    const parts = Object.entries(rules).filter(([, value]) => value instanceof z.ZodType);
    expect(entries.map(({ name }) => name).toSorted()).toEqual(parts.map(([name]) => name).toSorted());
  });

  it('says of every key, however deep, what it means, in Chinese', () => {
    const silent = entries.flatMap(({ name, schema }) => silentIn(schema, name));
    expect(silent).toEqual([]);
  });

  it('leads to places that are there', () => {
    const headings = [...manual.matchAll(/^#{2,4} (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));
    const links = [...manual.matchAll(/\]\(([^)]+)\)/gu)].map(([, to = '']) => to);
    const folder = new URL('../../../../docs/authors-manual/', import.meta.url);
    const lost = links.filter((to) =>
      to.startsWith('#') ? !headings.includes(to.slice(1)) : !existsSync(fileURLToPath(new URL(to, folder))),
    );
    expect([links.length > 100, lost]).toEqual([true, []]);
  });

  it('says of every key of a case or scenario file what it is', () => {
    const text = readFileSync(new URL('text/cases.md', import.meta.url), 'utf8');
    const keys = [CASES_KEYS, CASE_KEYS, SCENARIO_KEYS, STEP_KEYS].flat();
    expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });

  it('leaves nothing unfilled', () => {
    expect(manual).not.toMatch(/\{\{|undefined|\[object|。。|\| \|$/mu);
  });
});

describe('the example measure of the manual', () => {
  const today = parseCivilDate('2025-11-20');

  it('is sound, and every article of it is implemented', () => {
    expect(rules.checkPlugin(plugin)).toEqual([]);
    expect(coverageOf(plugin).rows.flatMap(({ gaps }) => gaps)).toEqual([]);
  });

  it('passes its case and its scenarios', () => {
    const options = { plugins: [plugin], today };
    const text = (file: string) => [{ file, text: exampleFile(file) }];
    expect(runCaseTexts(text('sample.cases.yaml'), options)).toMatchObject({ passed: true, problems: [] });
    expect(runScenarioTexts(text('sample.scenario.yaml'), options)).toMatchObject({ passed: true, problems: [] });
  });

  it('is printed whole, mark by mark', () => {
    for (const text of exampleTexts().values()) expect(manual).toContain(text);
  });

  it('shows every function that a measure can be written with', () => {
    const index = readFileSync(new URL('../../../rules/src/index.ts', import.meta.url), 'utf8');
    const lines = index.split('\n').filter((line) => line.includes("'./authoring/") && !line.includes('type'));
    const exported = lines.flatMap((line) => (/\{ (.+) \}/u.exec(line)?.[1] ?? '').split(', '));
    expect(exported.filter((name) => !shownFunctions.includes(name) && !manual.includes(`${name}(`))).toEqual([]);
    const builders = readFileSync(new URL('../../../rules/src/expressions/builders.ts', import.meta.url), 'utf8');
    const names = [...builders.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name = '']) => name);
    expect(names.filter((name) => !manual.includes(`${name}(`))).toEqual([]);
  });
});

/** The keys under a part that say nothing, or nothing in Chinese; the values of enumerations that say nothing. */
function silentIn(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodLazy) return silentIn(schema.def.getter(), path);
  if (schema instanceof z.ZodArray)
    return entries.some((one) => one.schema === schema.element) ? [] : silentIn(schema.element, path);
  if (schema instanceof z.ZodEnum)
    return schema.options
      .map(String)
      .flatMap((value) => (choiceWord(schema, value) === '' ? [`${path}=${value}`] : []));
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((one, index) => [
      ...unsaid(one, `${path}[${index}]`),
      ...silentIn(one, `${path}[${index}]`),
    ]);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const { schema: part } = inner(value);
    const within = part instanceof z.ZodLazy ? [] : silentIn(part, `${path}.${key}`);
    return key === 'op' ? within : [...unsaid(value, `${path}.${key}`), ...within];
  });
}

function unsaid(schema: z.core.$ZodType, path: string): string[] {
  return /\p{Script=Han}/u.test(meaningOf(schema) || meaningOf(inner(schema).schema)) ? [] : [path];
}
