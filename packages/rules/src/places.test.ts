import { parseCivilDate } from '@shifan/calendar';
import { describe, expect, test } from 'vitest';
import { checkNotice } from './check-notice.ts';
import { yes } from './expressions/builders.ts';
import { resolveNotice } from './notices.ts';
import { exemptionFor, noticeOfPlaces, placesFor } from './places.ts';
import type { Quota } from './schema/notice.ts';
import type { Plugin } from './schema/plugin.ts';
import { tinyPlugin } from './test-support/tiny-plugin.ts';
import { underNotice } from './under-notice.ts';

const citation = { article: 'call-1', clause: '第一项' };
const on = parseCivilDate('2026-01-10');

function withQuota(change: Partial<Quota>): { plugin: Plugin; notice: ReturnType<typeof resolveNotice> } {
  const plugin = tinyPlugin();
  const [call] = plugin.notices;
  if (call === undefined) throw new Error('no call');
  call.quotas = [{ recommender: 'province', max: 2, citation, ...change }];
  plugin.preferences = [
    { id: 'west', type: 'tilt', title: '倾斜', effect: 'flag', divisions: ['61'], source: '表', citation },
  ];
  return { plugin, notice: resolveNotice(plugin, { id: 'call' }) };
}

describe('the places of a recommender', () => {
  const law = withQuota({
    extra: [
      { places: 1, preference: 'west', citation },
      { places: 3, divisions: ['6101', '44'], citation },
    ],
  });
  const max = (division?: string) => placesFor(law, { class: 'province', division })?.max;

  test('are its class’ number and all that is added where it lies', () => {
    expect([max('330000'), max('610000'), max('440000'), max('610100'), max()]).toEqual([2, 3, 5, 6, 2]);
    expect(placesFor(law, { class: 'province', division: '440000' })?.extras).toEqual([
      law.notice.quotas[0]?.extra?.[1],
    ]);
  });

  test('are added to each of the class where nothing narrows it', () => {
    const each = withQuota({ extra: [{ places: 1, citation }] });
    expect(placesFor(each, { class: 'province' })?.max).toBe(3);
  });

  test('are none to a class the notice does not speak of', () => {
    expect(placesFor(law, { class: 'corps', division: '440000' })).toBeUndefined();
  });
});

describe('an exemption', () => {
  const law = withQuota({
    exempt: [
      { id: 'old', title: '旧称号', oldTitle: { status: 'expired', bases: ['l156'] }, citation },
      { id: 'flagged', title: '标记', when: yes('flag'), kinds: ['platform'], citation },
    ],
  });
  const [quota] = law.notice.quotas;
  const exempt = (change: Partial<Parameters<typeof exemptionFor>[1]>) =>
    quota && exemptionFor(quota, { ...law, kind: 'platform', on, facts: {}, ...change })?.id;

  test('by an old title asks for its state and the measure it was granted under', () => {
    expect(exempt({ formerTitle: { status: 'expired', basis: 'l156' } })).toBe('old');
    expect(exempt({ formerTitle: { status: 'held', basis: 'l156' } })).toBeUndefined();
    expect(exempt({ formerTitle: { status: 'expired', basis: 'y2016-194' } })).toBeUndefined();
    expect(exempt({})).toBeUndefined();
  });

  test('by a condition must be met; what is not known exempts nobody', () => {
    expect(exempt({ facts: { flag: true } })).toBe('flagged');
    expect([exempt({ facts: { flag: false } }), exempt({ facts: { flag: null } })]).toEqual([undefined, undefined]);
    expect(exempt({ facts: { flag: true }, kind: 'base' })).toBeUndefined();
  });

  test('by both asks for both', () => {
    const both: Quota = {
      ...(quota ?? { recommender: 'province', max: 2, citation }),
      exempt: [{ id: 'both', title: '两者', oldTitle: { status: 'any' }, when: yes('flag'), citation }],
    };
    const formerTitle = { status: 'held', basis: 'l156' } as const;
    const ask = (facts: { flag: boolean }) => exemptionFor(both, { ...law, kind: 'base', on, facts, formerTitle })?.id;
    expect([ask({ flag: true }), ask({ flag: false })]).toEqual(['both', undefined]);
  });
});

test('places are counted under the notice that sets them, whatever narrows it', () => {
  const { plugin } = withQuota({});
  const [call] = plugin.notices;
  if (call === undefined) throw new Error('no call');
  const quotas = [{ recommender: 'municipality' as const, max: 1, citation }];
  plugin.notices.push({ ...call, id: 'narrow', extends: 'call', authority: '440000', quotas });
  const narrow = resolveNotice(plugin, { id: 'narrow' });
  expect(noticeOfPlaces(plugin, narrow, 'province')).toBe('call');
  expect(noticeOfPlaces(plugin, narrow, 'municipality')).toBe('narrow');
  expect(noticeOfPlaces(plugin, narrow, 'corps')).toBe('narrow');
});

test('a plugin under a notice asks for its materials too, those of the whole chain; it is one object', () => {
  const { plugin } = withQuota({});
  const [call] = plugin.notices;
  if (call === undefined) throw new Error('no call');
  const slot = (id: string) => ({ id, title: '证明', accept: ['pdf' as const], maxFiles: 1 });
  const material = (id: string, number: number) => ({
    id,
    number,
    title: '证明',
    kinds: ['platform'],
    stages: ['creation' as const],
    rule: { slot: id },
    citation,
  });
  expect(underNotice(plugin, resolveNotice(plugin, { id: 'call' }))).toBe(plugin);
  Object.assign(call, { evidenceSlots: [slot('one')], materials: [material('one', 8)] });
  const narrow = { ...call, id: 'narrow', extends: 'call', authority: '440000', quotas: [], deadlines: [] };
  plugin.notices.push({ ...narrow, evidenceSlots: [slot('two')], materials: [material('two', 9)] });
  const notice = resolveNotice(plugin, { id: 'narrow' });
  const under = underNotice(plugin, notice);
  expect(under.materials.slice(-2).map(({ id }) => id)).toEqual(['one', 'two']);
  expect(under.evidenceSlots.slice(-2).map(({ id }) => id)).toEqual(['one', 'two']);
  expect(underNotice(plugin, notice)).toBe(under);
});

test('a notice is checked by itself beside its plugin, paths beginning at it', () => {
  const plugin = tinyPlugin();
  const [call] = plugin.notices;
  if (call === undefined) throw new Error('no call');
  expect(checkNotice(plugin, call)).toEqual([]);
  const late = { ...call, opensOn: '2025-08-01', parameters: [{ parameter: 'none', value: '1', citation }] };
  expect(checkNotice(plugin, late).map(({ path, code }) => [path, code])).toEqual([
    ['parameters[0].parameter', 'PLUGIN_PARAMETER_UNKNOWN'],
    ['deadlines', 'PLUGIN_DATES_NOT_ORDERED'],
  ]);
});
