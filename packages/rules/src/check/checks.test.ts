import { describe, expect, test } from 'vitest';
import { PluginError, checkPlugin, definePlugin } from '../define-plugin.ts';
import { yes } from '../expressions/builders.ts';
import { condition, first } from '../test-support/seed.ts';
import { formsSeeds } from '../test-support/seeds-forms.ts';
import { lawSeeds } from '../test-support/seeds-law.ts';
import { noticeSeeds } from '../test-support/seeds-notices.ts';
import { processSeeds } from '../test-support/seeds-process.ts';
import { textSeeds } from '../test-support/seeds-texts.ts';
import { tinyPlugin } from '../test-support/tiny-plugin.ts';
import { checks } from './registry.ts';

const seeds = [...lawSeeds, ...formsSeeds, ...processSeeds, ...noticeSeeds, ...textSeeds];

describe('a sound plugin', () => {
  test('raises nothing and is frozen', () => {
    expect(checkPlugin(tinyPlugin())).toEqual([]);
    expect(Object.isFrozen(definePlugin(tinyPlugin()).law[0])).toBe(true);
  });

  test('may say that something forbidden is not asked', () => {
    const plugin = tinyPlugin();
    first(plugin.evidenceSlots).hint = '不要求提供视频，也无需缴费凭证。';
    expect(checkPlugin(plugin)).toEqual([]);
  });

  test('may name one criterion once a kind and stage', () => {
    const plugin = tinyPlugin();
    plugin.criteria.push({ ...first(plugin.criteria), stages: ['designation'] });
    expect(checkPlugin(plugin)).toEqual([]);
  });
});

describe('a seeded fault is found', () => {
  test.each(seeds)('$fault', ({ code, at, seed }) => {
    const plugin = tinyPlugin();
    seed(plugin);
    const found = checkPlugin(plugin).filter((one) => one.code === code);
    expect(found.map((one) => one.path).join('\n')).toMatch(at);
    for (const one of found) expect([one.found, one.expected, one.todo].every((part) => part.trim() !== '')).toBe(true);
  });

  test('for every check there is', () => {
    const seeded = new Set(seeds.map((one) => one.code));
    expect(checks.map((one) => one.code).filter((code) => !seeded.has(code))).toEqual([]);
  });
});

describe('a wrong shape', () => {
  test('says where, what was found, what was expected and what to do', () => {
    const plugin = { ...tinyPlugin(), status: 'maybe', extra: 1 };
    expect(checkPlugin(plugin)).toEqual([
      {
        path: 'status',
        code: 'PLUGIN_SHAPE',
        found: 'maybe',
        expected: 'draft、in-force、repealed、fictional',
        todo: '从可用的值中选一个。',
        severity: 'error',
      },
      expect.objectContaining({ path: 'extra', code: 'PLUGIN_SHAPE', found: '1', expected: '没有extra' }),
    ]);
  });

  test('does not hide the other faults', () => {
    const plugin = tinyPlugin();
    first(plugin.materials).title = '汇报PPT';
    condition(plugin, yes('noSuchFact'));
    const found = checkPlugin({ ...plugin, criteria: plugin.criteria.map((one) => ({ ...one, citation: undefined })) });
    const codes = found.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['PLUGIN_SHAPE', 'PLUGIN_MATERIAL_FORBIDDEN', 'PLUGIN_FACT_UNKNOWN']));
  });

  test.each([null, 1, 'text', [], undefined])('%j is no plugin and no crash', (input) => {
    expect(checkPlugin(input).length).toBeGreaterThan(0);
  });

  test('code and circles are no data', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(checkPlugin({ ...tinyPlugin(), law: () => [] })[0]).toMatchObject({ path: 'law', code: 'PLUGIN_NOT_DATA' });
    expect(checkPlugin({ ...tinyPlugin(), law: [new Date()] })[0]).toMatchObject({
      path: 'law[0]',
      code: 'PLUGIN_NOT_DATA',
    });
    expect(checkPlugin(circle)[0]).toMatchObject({ path: 'self', code: 'PLUGIN_NOT_DATA' });
  });

  test('more than any law says is told at once', () => {
    const criteria = Array.from({ length: 400_000 }, (_, i) => ({ id: `c${i}` }));
    expect(checkPlugin({ ...tinyPlugin(), criteria })).toMatchObject([{ path: '', code: 'PLUGIN_TOO_LARGE' }]);
  });

  test('definePlugin throws what is wrong, on lines an author can read', () => {
    const plugin = tinyPlugin();
    condition(plugin, { op: 'yes', key: 'unasked' });
    const caught = (() => {
      try {
        return definePlugin(plugin);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(PluginError);
    expect(String(caught)).toContain('criteria[0].condition');
  });
});
