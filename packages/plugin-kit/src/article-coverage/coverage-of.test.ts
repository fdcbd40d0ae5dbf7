import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Plugin } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage-of.ts';

function gaps(article: string, plugin: Plugin): string[] {
  return coverageOf(plugin).rows.find((row) => row.article === article)?.gaps ?? [];
}

/** The plugin with another row for an article. */
function saying(article: string, row: object): Plugin {
  const others = exampleland.coverage.filter((one) => one.article !== article);
  return { ...exampleland, coverage: [...others, { article, ...row } as Plugin['coverage'][number]] };
}

describe('coverageOf', () => {
  it('names what implements an article, with its clauses, and the calls of notices too', () => {
    const { complete, rows } = coverageOf(exampleland);
    expect(complete).toBe(true);
    const art3 = rows.find(({ article }) => article === 'art-03');
    expect(art3).toMatchObject({ number: '第三条', gaps: [] });
    expect(art3?.implementedBy).toContainEqual({
      kind: 'criterion',
      id: 'operating-years@platform',
      name: '运营年限',
      clauses: ['第三条第（一）项'],
    });
    expect(rows.map(({ article }) => article)).toContain('call-2025');
  });

  it('finds an article of which nothing is said', () => {
    const coverage = exampleland.coverage.filter(({ article }) => article !== 'art-09');
    expect(gaps('art-09', { ...exampleland, coverage })).toEqual(['没有写明由什么实现，也没有写明为什么与软件无关']);
  });

  it.each([
    ['what is not there', ['criterion:no-such'], /“criterion:no-such”实现，但是办法里没有它/u],
    ['a rule of another article', ['criterion:support'], /“criterion:support”.*它的出处不是这一条/u],
    [
      'one of several by their common name',
      ['criterion:served-smes'],
      /“criterion:served-smes@creation”、“criterion:served-smes@designation”/u,
    ],
    ['what the product does not do', ['product:prediction'], /产品没有这一功能/u],
    ['the same twice', ['product:no-fees', 'product:no-fees'], /写了两次/u],
  ])('refuses a row that names %s', (_, implementedBy, words) => {
    expect(gaps('art-09', saying('art-09', { implementedBy })).join('\n')).toMatch(words);
  });

  it('finds a rule that its article does not name', () => {
    expect(gaps('art-10', saying('art-10', { implementedBy: ['preference:model-province'] }))).toEqual([
      '“preference:chain-leader”（同等条件下优先）以这一条为出处，但是这一条没有写它',
    ]);
  });

  it('does not take “no effect” for an article that rules cite', () => {
    expect(gaps('art-10', saying('art-10', { noSoftwareEffect: '因为没有。' }))).toHaveLength(2);
  });

  it('gives what is said of an unknown article a row of its own', () => {
    expect(gaps('art-99', saying('art-99', { implementedBy: ['product:no-fees'] }))).toEqual(['条文里没有这一条']);
  });
});
