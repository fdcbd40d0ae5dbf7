import { parseCivilDate } from '@shifan/calendar';
import { plugin } from '@shifan/plugin-exampleland';
import { resolveNotice } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import { chainFor, startPhase } from './chains.ts';
import { freedPlaces, quotaFor, quotaRefusal } from './places.ts';

const notice = resolveNotice(plugin, { id: 'example-990000-2025' });
const chain = chainFor(startPhase(plugin), '990000');

describe('the quota of a class of recommenders', () => {
  test('is the notice’s, the general one’s where the narrower is silent', () => {
    const classes = ['municipality', 'cooperation-zone', 'provincial-body', 'province', 'plan-city', 'corps'] as const;
    expect(classes.map((one) => quotaFor(notice, one)?.max)).toEqual([2, 1, 1, 3, 2, 1]);
  });

  test('is none where no notice sets one', () => {
    expect(quotaFor(null, 'province')).toBeUndefined();
    expect(quotaFor({ ...notice, quotas: [] }, 'province')).toBeUndefined();
  });

  test('refuses what is beyond it with the numbers and the clause', () => {
    const quota = quotaFor(notice, 'corps');
    expect(quota && quotaRefusal({ plugin, quota, recommender: '示例兵团', used: 1 })).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      slots: { recommender: '示例兵团', max: '1', used: '1' },
      citation: { document: '示例函〔2025〕10号（虚构）', clause: '第三项' },
    });
  });
});

describe('the places that come free', () => {
  const recommendations = [
    { level: 'municipality', by: 'municipality', on: parseCivilDate('2025-10-13'), unit: 'a-city' },
    { level: 'province', by: 'province', on: parseCivilDate('2025-10-14') },
  ] as const;
  const freed = (on: string) => freedPlaces(recommendations, { chain, notice, on: parseCivilDate(on) });

  test('are those of levels whose last day has not passed', () => {
    expect(freed('2025-10-15')).toEqual([{ level: 'municipality', unit: 'a-city' }, { level: 'province' }]);
    expect(freed('2025-10-16')).toEqual([{ level: 'province' }]);
    expect(freed('2025-10-31')).toEqual([{ level: 'province' }]);
    expect(freed('2025-11-01')).toEqual([]);
  });

  test('are none without a notice, and all where it states no day', () => {
    const on = parseCivilDate('2026-01-01');
    expect(freedPlaces(recommendations, { chain, notice: null, on })).toEqual([]);
    expect(freedPlaces(recommendations, { chain, notice: { ...notice, deadlines: [] }, on })).toHaveLength(2);
  });
});
