import { parseCivilDate } from '@shifan/calendar';
import { describe, expect, test } from 'vitest';
import { at, dues, toAcceptance, toCreation, toTitle } from '../test-support/lives.ts';
import { acceptedBy, after, refusalOf, toNotice } from '../test-support/run.ts';
import type { TestStep } from '../test-support/run.ts';

describe('a material change', () => {
  const report = (on: string, eventOn?: string) =>
    at(on, 'operator', {
      do: 'report-change',
      sort: 'rename',
      ...(eventOn ? { eventOn: parseCivilDate(eventOn) } : {}),
    });
  const changeOf = (...steps: TestStep[]) => after(...toCreation, ...steps).changes[0];

  test('counts its months from the event; the last day is in time, the day after is late and still taken', () => {
    expect(changeOf(report('2026-11-02', '2026-05-01'))).toMatchObject({ deadline: '2026-11-02', late: false });
    expect(changeOf(report('2026-11-03', '2026-05-01'))).toMatchObject({ deadline: '2026-11-02', late: true });
  });

  test('from a month’s end ends with the month', () => {
    expect(changeOf(report('2026-10-12', '2026-08-31'))).toMatchObject({ deadline: '2027-03-01', late: false });
  });

  test('cannot have happened tomorrow, and belongs to nobody before the creation-period', () => {
    expect(refusalOf(after(...toCreation), ...report('2026-11-02', '2026-11-03')).code).toBe('CHANGE_NOT_HAPPENED');
    expect(refusalOf(after(...toNotice), ...report('2026-01-15')).code).toBe('COMMAND_NOT_ALLOWED');
  });

  test('is decided after the opinion, and a candidate that is not kept is disqualified', () => {
    const reported = [...toCreation, report('2026-11-02')];
    const decide = (keep: boolean) => at('2026-12-10', 'ministry', { do: 'settle-change', keep });
    expect(refusalOf(after(...reported), ...decide(true)).code).toBe('CHANGE_OPINION_MISSING');
    const examined = [...reported, at('2026-11-10', 'province', { do: 'settle-change', keep: true })];
    expect(after(...examined, decide(true))).toMatchObject({ stage: 'creation', changes: [{ status: 'kept' }] });
    expect(after(...examined, decide(false))).toMatchObject({ stage: 'closed', closedReason: 'disqualified' });
  });
});

describe('a sanction', () => {
  const check = (on: string) => ({ sort: 'list-check', on: parseCivilDate(on), reference: '查询编号1' }) as const;

  test('rests on a ground of the law and on a record that proves it', () => {
    const state = after(...toCreation);
    const code = (command: TestStep[2]) => refusalOf(state, ...at('2026-06-01', 'ministry', command)).code;
    expect(code({ do: 'sanction' })).toBe('SANCTION_WITHOUT_GROUND');
    expect(code({ do: 'sanction', ground: 'dishonesty-list' })).toBe('SANCTION_WITHOUT_GROUND');
    expect(code({ do: 'sanction', ground: 'falsification', record: check('2026-05-01') })).toBe(
      'SANCTION_WITHOUT_GROUND',
    );
    expect(code({ do: 'sanction', ground: 'dishonesty-list', record: check('2026-06-02') })).toBe(
      'SANCTION_RECORD_LATER',
    );
    expect(code({ do: 'sanction', ground: 'dislike', record: check('2026-05-01') })).toBe('SANCTION_GROUND_UNKNOWN');
  });

  test('takes a candidacy or a title, whatever else is under way', () => {
    const sanction = (on: string) =>
      at(on, 'ministry', { do: 'sanction', ground: 'dishonesty-list', record: check(on) });
    expect(after(...toCreation, sanction('2026-06-01')).closedReason).toBe('disqualified');
    expect(after(...toAcceptance, sanction('2029-02-01')).closedReason).toBe('disqualified');
    expect(after(...toTitle, sanction('2030-06-03')).closedReason).toBe('revoked');
  });
});

test('what nobody passed on by its closing day lapses with that day', () => {
  const state = after(['2025-10-10', 'operator', { do: 'submit' }]);
  const [event] = acceptedBy(state, '2025-12-30', 'system', { do: 'expire' });
  expect(event).toMatchObject({ type: 'closed', reason: 'lapsed' });
  expect(String(event?.on) < '2025-12-30').toBe(true);
});

describe('yearly reports', () => {
  const report = (on: string, year?: number) =>
    at(on, 'operator', { do: 'report-year', ...(year === undefined ? {} : { year }) });
  const because = (...step: TestStep) => refusalOf(after(...toTitle, report('2030-02-01')), ...step).message;

  test('follow each other year by year, each due with its month of the year after', () => {
    expect(dues([...toTitle, report('2030-02-01')], '2030-02-02')).toMatchObject({ 'year-report': '2031-03-31' });
    expect(dues([...toTitle, report('2032-04-01', 2030)], '2032-04-01')).toMatchObject({ 'year-report': '2030-03-31' });
  });

  test('are of years that are over, of a title, and once', () => {
    expect(because(...report('2030-12-31'))).toContain('2030年度报告不能在2030年12月31日提交：该年度还没有结束');
    expect(because(...report('2031-01-02', 2028))).toContain('该年度还没有认定');
    expect(because(...report('2031-01-02', 2029))).toContain('该年度已经报告');
    expect(refusalOf(after(...toCreation), ...report('2027-01-04')).code).toBe('COMMAND_NOT_ALLOWED');
    expect(refusalOf(after(...toTitle), ...at('2030-01-04', 'province', { do: 'report-year' })).code).toBe(
      'ACTOR_NOT_ALLOWED',
    );
  });
});
