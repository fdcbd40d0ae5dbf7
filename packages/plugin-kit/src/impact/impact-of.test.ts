import { parseCivilDate } from '@shifan/calendar';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { describe, expect, it } from 'vitest';
import { makeFiles, options } from '../test-support/spec-files.ts';
import { impactOfFiles } from './impact-of-files.ts';
import { impactOf } from './impact-of.ts';
import type { ImpactCase } from './impact-of.ts';
import { withParameter } from './with-parameter.ts';

const write = makeFiles();
const day = parseCivilDate('2025-06-01');
/** 年服务中小企业超过900家 instead of 700. */
const stricter = withParameter(exampleland, 'served-smes', { value: '900', on: parseCivilDate('2025-01-01') });

function served(id: string, servedSmes: string, division = '990100'): ImpactCase {
  return { id, kind: 'platform', stage: 'creation', on: day, division, facts: { servedSmes } };
}

describe('impactOf', () => {
  const cases = [served('a', '700'), served('b', '800'), served('c', '900', '980100'), served('d', '901', '980100')];
  const { changed, counts } = impactOf(cases, { before: exampleland, after: stricter });

  it('names the verdicts that change, and no others', () => {
    expect(changed.filter(({ criterion }) => criterion === 'served-smes')).toEqual([
      expect.objectContaining({ id: 'b', authority: '990000', before: 'met', after: 'unmet' }),
      expect.objectContaining({ id: 'c', authority: '980000', before: 'met', after: 'unmet' }),
    ]);
  });

  it('counts by kind, stage and authority in the order of codes, cases without change too', () => {
    expect(counts).toEqual([
      expect.objectContaining({ authority: '980000', cases: 2, changed: 1, overall: { 'missing→unmet': 1 } }),
      expect.objectContaining({ authority: '990000', cases: 2, changed: 1 }),
    ]);
  });

  it('says that a criterion is gone, or new', () => {
    const after = { ...exampleland, criteria: exampleland.criteria.filter(({ id }) => id !== 'served-smes') };
    const [gone] = impactOf([served('a', '701')], { before: exampleland, after }).changed;
    expect(gone).toMatchObject({ criterion: 'served-smes', before: 'met', after: null });
    const [back] = impactOf([served('a', '701')], { before: after, after: exampleland }).changed;
    expect(back).toMatchObject({ criterion: 'served-smes', before: null, after: 'met' });
  });

  it('stays with the number of a notice, and with a day before the change', () => {
    const later = withParameter(exampleland, 'served-smes', { value: '900', on: parseCivilDate('2026-07-01') });
    expect(impactOf([served('a', '800')], { before: exampleland, after: later }).changed).toEqual([]);
    const items = withParameter(exampleland, 'service-items', { value: '9', on: parseCivilDate('2025-01-01') });
    const facts = { generalServices: ['policy', 'startup', 'training'], technicalServices: ['digital', 'green'] };
    const called = { ...served('a', '701'), facts, notice: 'example-2025' };
    expect(impactOf([called], { before: exampleland, after: items }).changed).toEqual([]);
  });
});

describe('withParameter', () => {
  it('keeps what held before, and cites the clause without words that state another number', () => {
    const on = parseCivilDate('2025-06-01');
    const values = withParameter(exampleland, 'served-smes', { value: '800', on }).parameters[1]?.values;
    expect(values).toEqual([
      expect.objectContaining({ value: '700' }),
      { from: on, value: '800', citation: { article: 'art-04', clause: '第四条第（一）项' } },
    ]);
  });

  it('refuses a number that is none, and a parameter that is not there', () => {
    expect(() => withParameter(exampleland, 'served-smes', { value: 'many', on: day })).toThrow(/many/u);
    expect(() => withParameter(exampleland, 'no-such', { value: '1', on: day })).toThrow(/no-such/u);
  });
});

describe('impactOfFiles', () => {
  it('reads case files and stored cases, leaves other jurisdictions alone and names a line it cannot read', async () => {
    const head = 'jurisdiction: exampleland\nkind: platform\nstage: creation\non: 2025-06-01\n';
    const yaml = write('a.cases.yaml', `${head}cases:\n  - { name: from yaml, facts: { servedSmes: 800 } }\n`);
    const line = { kind: 'platform', stage: 'creation', on: day, facts: { servedSmes: 850 } };
    const lines = [
      { id: 'stored', ...line },
      { id: 'other', jurisdiction: 'elsewhere', ...line },
    ].map((one) => JSON.stringify(one));
    const stored = write('stored.jsonl', `${lines.join('\n')}\n{"id":\n`);
    const { today } = options;
    const impact = await impactOfFiles([yaml, stored], { before: exampleland, after: stricter, today });
    expect(impact.changed.map(({ id, criterion }) => `${id} ${criterion}`)).toContain('stored served-smes');
    expect(impact).toMatchObject({ cases: 2, others: 1, problems: [{ file: stored, path: '第3行' }] });
  });
});
