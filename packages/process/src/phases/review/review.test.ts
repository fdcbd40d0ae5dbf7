import { describe, expect, test } from 'vitest';
import { evolve } from '../../evolve.ts';
import { initialState } from '../../state.ts';
import type { CaseState } from '../../state.ts';
import {
  acceptedBy,
  after,
  cityRecommends,
  elsewhere,
  eventsOf,
  propose,
  provinceRecommends,
  refusalOf,
  submit,
} from '../../test-support/run.ts';

const atCity = after(submit);
const atProvince = after(submit, cityRecommends);
const atMinistry = after(submit, cityRecommends, provinceRecommends);

describe('submitting', () => {
  test('brings a draft to the first level of its authority’s chain', () => {
    expect(atCity).toMatchObject({
      stage: 'review',
      chain: 'three-levels',
      level: 'municipality',
      submittedOn: '2025-10-10',
    });
    const there = after(['2025-10-10', 'operator', { do: 'submit' }, elsewhere]);
    expect(there).toMatchObject({ chain: 'two-levels', level: 'province' });
  });

  test('is possible from the opening day to the first level’s last day, both included', () => {
    const draft = initialState();
    expect(refusalOf(draft, '2025-09-07', 'operator', { do: 'submit' })).toMatchObject({
      code: 'APPLICATION_PERIOD_NOT_OPEN',
      message: '申报自2025年9月8日起受理，今天是2025年9月7日，还不能提交。',
    });
    expect(acceptedBy(draft, '2025-09-08', 'operator', { do: 'submit' })).toHaveLength(1);
    expect(acceptedBy(draft, '2025-10-15', 'operator', { do: 'submit' })).toHaveLength(1);
    expect(refusalOf(draft, '2025-10-16', 'operator', { do: 'submit' })).toMatchObject({
      code: 'APPLICATION_PERIOD_CLOSED',
      citation: { document: '例省函〔2025〕3号（虚构）', clause: '第一项', quote: '2025年10月15日前报省' },
    });
    expect(acceptedBy(draft, '2025-10-31', 'operator', { do: 'submit' }, elsewhere)).toHaveLength(1);
  });

  test('is the operator’s, once, under a notice for its authority', () => {
    const draft = initialState();
    expect(refusalOf(draft, '2025-10-10', 'province', { do: 'submit' }).code).toBe('ACTOR_NOT_ALLOWED');
    expect(refusalOf(atCity, '2025-10-13', 'operator', { do: 'submit' }).code).toBe('COMMAND_NOT_ALLOWED');
    expect(refusalOf(draft, '2025-10-10', 'operator', { do: 'submit' }, { notice: null }).code).toBe('NOTICE_MISSING');
    const stranger = { authority: '980000' };
    expect(refusalOf(draft, '2025-10-10', 'operator', { do: 'submit' }, stranger).code).toBe('NOTICE_OTHER_AUTHORITY');
  });
});

describe('recommending', () => {
  test('passes the case level by level to the deciding one', () => {
    expect(atProvince.level).toBe('province');
    expect(atMinistry).toMatchObject({
      level: 'ministry',
      recommendations: [
        { level: 'municipality', by: 'municipality', on: '2025-10-15', unit: 'a-city' },
        { level: 'province', by: 'province', on: '2025-10-28', unit: 'a-province' },
      ],
    });
  });

  test('is open to a provincial body as first level', () => {
    expect(acceptedBy(atCity, '2025-10-13', 'provincial-body', { do: 'recommend' })[0]).toMatchObject({
      type: 'recommended',
      level: 'municipality',
      next: 'province',
    });
  });

  test('ends with the level’s last day', () => {
    expect(acceptedBy(atCity, '2025-10-15', 'municipality', { do: 'recommend' })).toHaveLength(1);
    expect(refusalOf(atCity, '2025-10-16', 'municipality', { do: 'recommend' })).toMatchObject({
      code: 'RECOMMENDATION_PERIOD_CLOSED',
      slots: { lastDay: '2025-10-15', today: '2025-10-16' },
    });
    expect(acceptedBy(atProvince, '2025-10-31', 'province', { do: 'recommend' })).toHaveLength(1);
    expect(refusalOf(atProvince, '2025-11-01', 'province', { do: 'recommend' }).code).toBe(
      'RECOMMENDATION_PERIOD_CLOSED',
    );
  });

  test.each(['province', 'ministry'] as const)('cannot skip a level: %s while the city’s is due', (actor) => {
    expect(refusalOf(atCity, '2025-10-13', actor, { do: 'recommend' })).toMatchObject({
      code: 'LEVEL_SKIPPED',
      citation: { article: 'art-07' },
    });
  });

  test('cannot be done twice by a level, nor by the deciding one, nor by the operator', () => {
    expect(refusalOf(atProvince, '2025-10-15', 'municipality', { do: 'recommend' }).code).toBe('ACTOR_NOT_ALLOWED');
    expect(refusalOf(atMinistry, '2025-10-29', 'ministry', { do: 'recommend' }).code).toBe('COMMAND_NOT_ALLOWED');
    expect(refusalOf(atCity, '2025-10-13', 'operator', { do: 'recommend' }).code).toBe('ACTOR_NOT_ALLOWED');
    expect(refusalOf(initialState(), '2025-10-13', 'municipality', { do: 'recommend' }).message).toContain(
      '还没有提交',
    );
  });

  test('is refused beyond the unit’s places where they are told, with the notice’s words', () => {
    const places = { recommender: '甲市', class: 'municipality', used: 2 } as const;
    expect(refusalOf(atCity, '2025-10-13', 'municipality', { do: 'recommend' }, { places })).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      message: '甲市的推荐名额为2个，已推荐2个，超过数量不予受理。',
      citation: { document: '例省函〔2025〕3号（虚构）', clause: '第二项', quote: '各市推荐不超过2个' },
    });
    const free = { places: { ...places, used: 1 } };
    expect(acceptedBy(atCity, '2025-10-13', 'municipality', { do: 'recommend' }, free)).toHaveLength(1);
  });

  test('counts the places added for the unit, and needs none where the notice exempts the case', () => {
    const places = { recommender: '甲市', class: 'municipality', used: 2 } as const;
    const more = { places: { ...places, max: 3 } };
    expect(acceptedBy(atCity, '2025-10-13', 'municipality', { do: 'recommend' }, more)).toHaveLength(1);
    const full = { places: { ...places, used: 3, max: 3 } };
    expect(refusalOf(atCity, '2025-10-13', 'municipality', { do: 'recommend' }, full)).toMatchObject({
      slots: { max: '3', used: '3' },
    });
    const exempt = { places: { ...places, exemption: 'old-title' } };
    expect(acceptedBy(atCity, '2025-10-13', 'municipality', { do: 'recommend' }, exempt)[0]).toMatchObject({
      type: 'recommended',
      exemption: 'old-title',
    });
  });
});

describe('returning for correction', () => {
  const returnedByProvince: CaseState = after(submit, cityRecommends, [
    '2025-10-20',
    'province',
    { do: 'return', reasons: '两处需要更正' },
  ]);

  test('makes a draft that goes back to the level that returned it; earlier recommendations stand', () => {
    expect(returnedByProvince).toMatchObject({ stage: 'draft', level: null, returnedBy: 'province' });
    const [event] = acceptedBy(returnedByProvince, '2025-10-21', 'operator', { do: 'submit' });
    expect(event).toMatchObject({ type: 'submitted', level: 'province' });
    const again = event === undefined ? returnedByProvince : evolve(returnedByProvince, event);
    expect(again).toMatchObject({ stage: 'review', level: 'province', recommendations: [{ level: 'municipality' }] });
    expect(again.returnedBy).toBeUndefined();
  });

  test('lets the corrected file come in until the last day of the level that returned it', () => {
    expect(acceptedBy(returnedByProvince, '2025-10-31', 'operator', { do: 'submit' })).toHaveLength(1);
    expect(refusalOf(returnedByProvince, '2025-11-01', 'operator', { do: 'submit' })).toMatchObject({
      code: 'APPLICATION_PERIOD_CLOSED',
      slots: { lastDay: '2025-10-31' },
    });
  });

  test('is refused once a corrected file could not come in any more', () => {
    const late = refusalOf(atCity, '2025-10-16', 'municipality', { do: 'return' });
    expect(late).toMatchObject({ code: 'RECOMMENDATION_PERIOD_CLOSED' });
    expect(late.message).toContain('退回补正');
    expect(acceptedBy(atMinistry, '2025-10-31', 'ministry', { do: 'return' })).toHaveLength(1);
    expect(refusalOf(atMinistry, '2025-11-01', 'ministry', { do: 'return' }).code).toBe('RECOMMENDATION_PERIOD_CLOSED');
  });

  test('leaves nothing for the reviewers to do until the file is back', () => {
    expect(refusalOf(returnedByProvince, '2025-10-21', 'province', { do: 'recommend' })).toMatchObject({
      code: 'COMMAND_NOT_ALLOWED',
      message: '当前环节为“退回补正”，不能“推荐”：申报已退回补正，还没有重新提交。',
    });
  });
});

describe('withdrawing', () => {
  test('by the operator closes the case at any time and frees the places that are still open', () => {
    const events = acceptedBy(atProvince, '2025-10-15', 'operator', { do: 'withdraw', reasons: '自愿退出' });
    expect(events).toEqual([
      { type: 'withdrawn', on: '2025-10-15', by: 'operator', reasons: '自愿退出' },
      {
        type: 'closed',
        on: '2025-10-15',
        by: 'operator',
        reason: 'withdrawn',
        frees: [{ level: 'municipality', unit: 'a-city' }],
      },
    ]);
    expect(acceptedBy(atProvince, '2025-10-16', 'operator', { do: 'withdraw' })[1]).toMatchObject({ frees: [] });
    expect(acceptedBy(atMinistry, '2025-10-29', 'operator', { do: 'withdraw' })[1]).toMatchObject({
      frees: [{ level: 'province', unit: 'a-province' }],
    });
    expect(acceptedBy(initialState(), '2025-10-10', 'operator', { do: 'withdraw' })[1]).toMatchObject({ frees: [] });
  });

  test('by the unit that recommended takes the case back to it and frees the place', () => {
    const [event] = acceptedBy(atProvince, '2025-10-15', 'municipality', { do: 'withdraw' }, { unit: 'a-city' });
    expect(event).toMatchObject({
      type: 'recommendation-withdrawn',
      level: 'municipality',
      frees: [{ level: 'municipality', unit: 'a-city' }],
    });
    expect(event === undefined ? undefined : evolve(atProvince, event)).toMatchObject({
      stage: 'review',
      level: 'municipality',
      recommendations: [],
    });
  });

  test('by a unit is over once its closing day has passed or the next level has acted', () => {
    const take = { do: 'withdraw' } as const;
    expect(refusalOf(atProvince, '2025-10-16', 'municipality', take).code).toBe('RECOMMENDATION_PERIOD_CLOSED');
    expect(refusalOf(atMinistry, '2025-10-28', 'municipality', take).code).toBe('COMMAND_NOT_ALLOWED');
    const returned = after(submit, cityRecommends, ['2025-10-15', 'province', { do: 'return' }]);
    expect(refusalOf(returned, '2025-10-15', 'municipality', take).message).toContain('已经办理');
    const back = after(
      submit,
      cityRecommends,
      ['2025-10-15', 'province', { do: 'return' }],
      ['2025-10-15', 'operator', { do: 'submit' }],
    );
    expect(refusalOf(back, '2025-10-15', 'municipality', take).code).toBe('COMMAND_NOT_ALLOWED');
  });

  test('is not another unit’s, nor a level’s that has not recommended', () => {
    const take = { do: 'withdraw' } as const;
    expect(refusalOf(atProvince, '2025-10-15', 'municipality', take, { unit: 'b-city' }).code).toBe(
      'ACTOR_NOT_ALLOWED',
    );
    expect(refusalOf(atProvince, '2025-10-15', 'public', take).code).toBe('ACTOR_NOT_ALLOWED');
    expect(refusalOf(atProvince, '2025-10-15', 'province', take).code).toBe('COMMAND_NOT_ALLOWED');
    expect(refusalOf(atCity, '2025-10-13', 'municipality', take).code).toBe('COMMAND_NOT_ALLOWED');
  });
});

describe('declining', () => {
  test('closes the case at any level, freeing places while their day has not passed', () => {
    expect(acceptedBy(atCity, '2026-01-05', 'municipality', { do: 'decline', reasons: '不符合' })).toMatchObject([
      { type: 'declined', level: 'municipality', reasons: '不符合' },
      { type: 'closed', reason: 'declined', frees: [] },
    ]);
    expect(acceptedBy(atMinistry, '2025-10-31', 'ministry', { do: 'decline' })[1]).toMatchObject({
      frees: [{ level: 'province', unit: 'a-province' }],
    });
    expect(acceptedBy(atMinistry, '2025-11-01', 'ministry', { do: 'decline' })[1]).toMatchObject({ frees: [] });
  });

  test('is the level’s that has the case', () => {
    expect(refusalOf(atCity, '2025-10-13', 'ministry', { do: 'decline' }).code).toBe('LEVEL_SKIPPED');
    expect(refusalOf(atMinistry, '2025-10-29', 'province', { do: 'decline' }).code).toBe('ACTOR_NOT_ALLOWED');
  });
});

describe('proposing', () => {
  test('starts the public notice on its day, with its last day by the State Council’s calendar', () => {
    expect(eventsOf(submit, cityRecommends, provinceRecommends, propose).slice(-2)).toEqual([
      { type: 'proposed', on: '2026-01-12', by: 'ministry', level: 'ministry' },
      {
        type: 'notice-started',
        on: '2026-01-12',
        by: 'ministry',
        phase: 'notice-candidate',
        startsOn: '2026-01-12',
        lastDay: '2026-01-21',
        workingDays: 7,
        countFirstDay: false,
      },
    ]);
  });

  test.each([
    ['2025-12-29', '2026-01-08'],
    ['2026-02-10', '2026-02-26'],
    ['2026-04-28', '2026-05-11'],
  ])('a notice of %s ends on %s, make-up workdays counted', (on, lastDay) => {
    expect(acceptedBy(atMinistry, on, 'ministry', { do: 'propose' })[1]).toMatchObject({ lastDay });
  });

  test('asks for the arrangement of a year that is not announced', () => {
    expect(refusalOf(atMinistry, '2026-12-28', 'ministry', { do: 'propose' })).toMatchObject({
      code: 'CALENDAR_NOT_ANNOUNCED',
      slots: { year: '2027' },
    });
  });

  test('is the last level’s alone, and after all recommendations', () => {
    expect(refusalOf(atCity, '2025-10-13', 'ministry', { do: 'propose' }).code).toBe('LEVEL_SKIPPED');
    expect(refusalOf(atProvince, '2025-10-20', 'province', { do: 'propose' }).code).toBe('COMMAND_NOT_ALLOWED');
    expect(refusalOf(atMinistry, '2025-10-29', 'province', { do: 'propose' }).code).toBe('ACTOR_NOT_ALLOWED');
  });
});
