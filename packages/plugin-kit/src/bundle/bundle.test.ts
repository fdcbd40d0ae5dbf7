import { parseCivilDate } from '@shifan/calendar';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Plugin } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { examplelandFolder } from '../test-support/spec-files.ts';
import { bundleText, packBundle, readSpecFolder } from './pack-bundle.ts';
import { readBundle } from './read-bundle.ts';

const today = parseCivilDate('2026-03-01');
const [cases, scenarios] = await Promise.all([
  readSpecFolder(examplelandFolder, 'cases'),
  readSpecFolder(examplelandFolder, 'scenario'),
]);
const bundle = packBundle(exampleland, { cases, scenarios });

function problemsOf(text: string) {
  const read = readBundle(text, { today });
  return read.ok ? [] : read.problems;
}

describe('a bundle', () => {
  it('comes back as it was packed, with the same hash whatever the order of keys and the spaces', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(bundle).toReversed()));
    expect(turned).not.toBe(JSON.stringify(JSON.parse(bundleText(bundle))));
    expect(readBundle(turned, { today })).toEqual({ ok: true, bundle });
    expect(bundle.cases.map(({ file }) => file)).toContain('cases/article-04-platform.cases.yaml');
  });

  it('of an older contract is read in the words of today', () => {
    const older = {
      ...exampleland,
      contract: 1,
      materials: exampleland.materials.map(({ excusable, ...rest }) => ({
        ...rest,
        ...(excusable && { orReason: true }),
      })),
    };
    const text = bundleText(packBundle(older as unknown as Plugin, { cases: [], scenarios: [] }));
    expect(text).toContain('orReason');
    const today2 = packBundle(exampleland, { cases: [], scenarios: [] });
    expect(readBundle(text, { today })).toEqual({ ok: true, bundle: today2 });
  });

  it('is refused where a word of it was changed after packing', () => {
    const changed = bundleText(bundle).replace('示例总署', '另一总署');
    expect(problemsOf(changed)).toMatchObject([{ code: 'BUNDLE_INVALID', path: 'contentHash' }]);
  });

  it('is refused with the place where its plugin is wrong', () => {
    const { criteria: _left, ...rest } = structuredClone({ ...exampleland });
    const [first, ...others] = exampleland.criteria;
    const spoilt = { ...rest, criteria: [{ ...first, citation: { article: 'art-99', clause: '无' } }, ...others] };
    const text = bundleText(packBundle(spoilt as typeof exampleland, { cases: [], scenarios: [] }));
    expect(problemsOf(text)).toContainEqual(
      expect.objectContaining({
        code: 'PLUGIN_ARTICLE_UNKNOWN',
        path: expect.stringMatching(/^plugin\.criteria\[0\]/u),
      }),
    );
  });

  it('is refused where one of its cases does not hold', () => {
    const wrong = {
      file: 'cases/wrong.cases.yaml',
      text: 'jurisdiction: exampleland\nkind: platform\nstage: creation\non: 2025-06-01\ncases: [{ name: too few, facts: { servedSmes: 1 }, expect: { served-smes: met } }]\n',
    };
    const text = bundleText(packBundle(exampleland, { cases: [wrong], scenarios: [] }));
    expect(problemsOf(text)).toMatchObject([{ code: 'BUNDLE_SPEC_FAILED', path: 'too few', file: wrong.file }]);
  });

  it.each([
    ['no JSON', 'hello'],
    ['a list', '[]'],
    ['another format', JSON.stringify({ ...bundle, format: 'shifan-bundle/9' })],
    [
      'a file name that climbs',
      JSON.stringify(packBundle(exampleland, { cases: [{ file: '../x', text: '' }], scenarios: [] })),
    ],
  ])('is refused where it is %s', (_what, text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'BUNDLE_INVALID', severity: 'error' }]);
  });
});
