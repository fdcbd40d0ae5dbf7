import { describe, expect, test } from 'vitest';
import { acceptedBy, after, confirm, refusalOf, toNotice } from '../../test-support/run.ts';

const running = after(...toNotice);

describe('objecting', () => {
  test('is open to anybody from the first to the last day, several times', () => {
    const state = after(
      ...toNotice,
      ['2026-01-12', 'public', { do: 'object', ground: '数据不实' }],
      ['2026-01-21', 'public', { do: 'object', objection: 'second' }],
    );
    expect(state.objections).toEqual([
      { id: 'objection-1', on: '2026-01-12', status: 'open' },
      { id: 'second', on: '2026-01-21', status: 'open' },
    ]);
  });

  test('is not possible without a name where the law wants names', () => {
    expect(refusalOf(running, '2026-01-13', 'public', { do: 'object', anonymous: true })).toMatchObject({
      code: 'OBJECTION_NAME_REQUIRED',
      citation: { article: 'art-07', quote: '任何人可以在公示期内附证明材料实名提出异议' },
    });
  });

  test('is not possible without evidence where the law wants evidence', () => {
    expect(refusalOf(running, '2026-01-13', 'public', { do: 'object', unproven: true })).toMatchObject({
      code: 'OBJECTION_EVIDENCE_REQUIRED',
      citation: { article: 'art-07', quote: '任何人可以在公示期内附证明材料实名提出异议' },
    });
  });

  test('ends with the last day', () => {
    expect(refusalOf(running, '2026-01-22', 'public', { do: 'object' })).toMatchObject({
      code: 'OBJECTION_PERIOD_OVER',
      message: '公示已于2026年1月21日届满，今天是2026年1月22日，不再受理公示异议。',
    });
    const created = after(...toNotice, confirm);
    expect(refusalOf(created, '2026-01-22', 'public', { do: 'object' }).code).toBe('OBJECTION_PERIOD_OVER');
  });

  test('is not possible before a notice, not twice under one id, and not for officers', () => {
    const atMinistry = after(...toNotice.slice(0, 3));
    expect(refusalOf(atMinistry, '2025-10-29', 'public', { do: 'object' })).toMatchObject({
      code: 'OBJECTION_PERIOD_NOT_OPEN',
      citation: { article: 'art-07' },
    });
    const objected = after(...toNotice, ['2026-01-13', 'public', { do: 'object', objection: 'a' }]);
    const again = refusalOf(objected, '2026-01-13', 'public', { do: 'object', objection: 'a' });
    expect(again.code).toBe('OBJECTION_DUPLICATE');
    expect(refusalOf(running, '2026-01-13', 'province', { do: 'object' }).code).toBe('ACTOR_NOT_ALLOWED');
  });
});

describe('settling', () => {
  const objected = after(
    ...toNotice,
    ['2026-01-13', 'public', { do: 'object', objection: 'a' }],
    ['2026-01-14', 'public', { do: 'object', objection: 'b' }],
  );

  test('marks one objection, the oldest open one where none is named', () => {
    expect(
      acceptedBy(objected, '2026-01-15', 'ministry', { do: 'settle-objection', founded: false, objection: 'b' }),
    ).toMatchObject([{ type: 'objection-settled', objection: 'b', founded: false }]);
    expect(acceptedBy(objected, '2026-01-15', 'ministry', { do: 'settle-objection', founded: false })).toMatchObject([
      { objection: 'a' },
    ]);
  });

  test('of a founded one closes the case, other objections open or not', () => {
    const events = acceptedBy(objected, '2026-02-03', 'ministry', { do: 'settle-objection', founded: true });
    expect(events).toMatchObject([
      { type: 'objection-settled', founded: true },
      { type: 'closed', reason: 'objection-upheld', frees: [] },
    ]);
  });

  test('is refused for an unknown or settled objection, without any, and to others', () => {
    const settle = { do: 'settle-objection', founded: false } as const;
    expect(refusalOf(objected, '2026-01-15', 'ministry', { ...settle, objection: 'x' }).code).toBe('OBJECTION_UNKNOWN');
    const once = after(
      ...toNotice,
      ['2026-01-13', 'public', { do: 'object', objection: 'a' }],
      ['2026-01-14', 'ministry', settle],
    );
    expect(refusalOf(once, '2026-01-15', 'ministry', { ...settle, objection: 'a' })).toMatchObject({
      code: 'OBJECTION_SETTLED',
      slots: { settledOn: '2026-01-14' },
    });
    expect(refusalOf(running, '2026-01-15', 'ministry', settle).code).toBe('COMMAND_NOT_ALLOWED');
    expect(refusalOf(objected, '2026-01-15', 'province', settle).code).toBe('ACTOR_NOT_ALLOWED');
  });
});

describe('confirming', () => {
  test('waits until the last day is over', () => {
    expect(refusalOf(running, '2026-01-21', 'ministry', { do: 'confirm' })).toMatchObject({
      code: 'NOTICE_STILL_RUNNING',
      message: '公示期为7个工作日，到2026年1月21日（含当日）届满，今天是2026年1月21日，公示期届满后才能确认。',
      citation: { clause: '第七条第（三）项', quote: '总署择优提出名单，并公示7个工作日' },
    });
    expect(acceptedBy(running, '2026-01-22', 'ministry', { do: 'confirm' })).toHaveLength(2);
  });

  test('waits for every objection', () => {
    const objected = after(
      ...toNotice,
      ['2026-01-13', 'public', { do: 'object' }],
      ['2026-01-14', 'public', { do: 'object' }],
      ['2026-01-15', 'ministry', { do: 'settle-objection', founded: false }],
    );
    expect(refusalOf(objected, '2026-01-22', 'ministry', { do: 'confirm' })).toMatchObject({
      code: 'OBJECTION_OPEN',
      slots: { count: '1' },
    });
  });

  test('of a case whose objection was founded is refused with that clause', () => {
    const upheld = after(
      ...toNotice,
      ['2026-01-13', 'public', { do: 'object' }],
      ['2026-01-15', 'ministry', { do: 'settle-objection', founded: true }],
    );
    expect(upheld).toMatchObject({ stage: 'closed', closedReason: 'objection-upheld', closedOn: '2026-01-15' });
    expect(refusalOf(upheld, '2026-01-22', 'ministry', { do: 'confirm' })).toMatchObject({
      code: 'OBJECTION_UPHELD',
      citation: { quote: '异议属实的，不予确定' },
    });
    expect(refusalOf(upheld, '2026-01-22', 'public', { do: 'object' }).code).toBe('CASE_CLOSED');
  });

  test('is the publishing authority’s and keeps the document number', () => {
    expect(refusalOf(running, '2026-01-22', 'province', { do: 'confirm' }).code).toBe('ACTOR_NOT_ALLOWED');
    const confirmed = after(...toNotice, [
      '2026-01-22',
      'ministry',
      { do: 'confirm', documentNumber: '示例〔2026〕9号' },
    ]);
    expect(confirmed).toMatchObject({ stage: 'creation', documentNumber: '示例〔2026〕9号' });
  });
});

test('the operator may withdraw while the notice runs', () => {
  expect(acceptedBy(running, '2026-01-14', 'operator', { do: 'withdraw' })[1]).toMatchObject({ reason: 'withdrawn' });
  expect(refusalOf(running, '2026-01-14', 'province', { do: 'withdraw' }).code).toBe('COMMAND_NOT_ALLOWED');
});
