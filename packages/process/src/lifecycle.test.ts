import { parseCivilDate, stateCouncilCalendar, withAssumedYears } from '@shifan/calendar';
import { plugin } from '@shifan/plugin-exampleland';
import { describe, expect, test } from 'vitest';
import type { ProcessContext } from './context.ts';
import { due } from './due.ts';
import { moveDates } from './move-dates.ts';
import {
  acceptedBy,
  after,
  confirm,
  contextOn,
  eventsOf,
  refusalOf,
  type TestStep,
  toNotice,
} from './test-support/run.ts';
import { replay } from './evolve.ts';

/** Years to come are assumed on the day itself, as a simulation does. */
const assumed = (on: string): Partial<ProcessContext> => ({
  calendar: withAssumedYears(stateCouncilCalendar, parseCivilDate(on)),
});
const at = (on: string, by: TestStep[1], command: TestStep[2]): TestStep => [on, by, command, assumed(on)];

const toCreation: TestStep[] = [...toNotice, confirm];
const applied = at('2029-01-23', 'operator', { do: 'apply-acceptance' });
const toAcceptance: TestStep[] = [...toCreation, applied];
const toTitle: TestStep[] = [
  ...toAcceptance,
  at('2029-03-01', 'ministry', { do: 'accept', reasons: '达到认定标准' }),
  at('2029-03-20', 'ministry', { do: 'confirm', documentNumber: '示例公告〔2029〕1号' }),
];

const dues = (steps: TestStep[], on: string) =>
  Object.fromEntries(due(after(...steps), contextOn(on, 'ministry', assumed(on))).map((one) => [one.name, one.on]));

describe('acceptance', () => {
  test('a pass puts the case on the designation notice that starts this day', () => {
    const state = after(...toAcceptance, at('2029-03-01', 'ministry', { do: 'accept' }));
    expect(state).toMatchObject({
      stage: 'notice-designation',
      notice: { startsOn: '2029-03-01', lastDay: '2029-03-12' },
    });
  });

  test('a failure extends from the end of the period, not from the decision', () => {
    const state = after(...toAcceptance, at('2029-06-01', 'ministry', { do: 'reject-acceptance', reasons: '未达标' }));
    expect(state).toMatchObject({ stage: 'creation', creation: { endsOn: '2031-01-22' } });
    expect(state.acceptance).toMatchObject({ attempts: 1, failures: 1 });
  });

  test('the end of an extended period rests on the clause that extends it', () => {
    const failed = [...toAcceptance, at('2029-06-01', 'ministry', { do: 'reject-acceptance' })];
    const clauseOf = (steps: TestStep[], on: string) =>
      due(after(...steps), contextOn(on, 'ministry', assumed(on)))[0]?.citation.quote;
    const phase = plugin.process.phases.find((one) => one.phase === 'acceptance');
    expect(clauseOf(toCreation, '2028-06-01')).toBe('创建期为3年');
    expect(clauseOf(failed, '2029-06-01')).toBe(phase?.citations.extend.quote);
  });

  test('the last failure the law allows is the exit, and there is no further attempt', () => {
    const steps: TestStep[] = [
      ...toAcceptance,
      at('2029-06-01', 'ministry', { do: 'reject-acceptance' }),
      at('2031-01-23', 'operator', { do: 'apply-acceptance' }),
      at('2031-06-02', 'ministry', { do: 'reject-acceptance' }),
      at('2033-01-25', 'operator', { do: 'apply-acceptance' }),
    ];
    expect(after(...steps, at('2033-06-01', 'ministry', { do: 'reject-acceptance' }))).toMatchObject({
      stage: 'closed',
      closedReason: 'exited',
      acceptance: { attempts: 3, failures: 3 },
    });
  });

  test('is the deciding authority’s alone', () => {
    const state = after(...toAcceptance);
    expect(refusalOf(state, ...at('2029-03-01', 'province', { do: 'accept' })).code).toBe('ACTOR_NOT_ALLOWED');
    expect(refusalOf(after(...toCreation), ...at('2028-03-01', 'ministry', { do: 'accept' })).code).toBe(
      'COMMAND_NOT_ALLOWED',
    );
  });

  test('a notice that runs into a year not announced asks instead of guessing', () => {
    const [on, by, command] = at('2029-03-01', 'ministry', { do: 'accept' });
    expect(refusalOf(after(...toAcceptance), on, by, command).code).toBe('CALENDAR_NOT_ANNOUNCED');
  });
});

describe('designation', () => {
  const noticed = after(...toAcceptance, at('2029-03-01', 'ministry', { do: 'accept' }));

  test('waits for the notice and wants a document number', () => {
    const number = { do: 'confirm', documentNumber: '示例公告〔2029〕1号' } as const;
    expect(refusalOf(noticed, ...at('2029-03-12', 'ministry', number)).code).toBe('NOTICE_STILL_RUNNING');
    expect(refusalOf(noticed, ...at('2029-03-13', 'ministry', { do: 'confirm' })).code).toBe(
      'DOCUMENT_NUMBER_REQUIRED',
    );
    expect(refusalOf(noticed, ...at('2029-03-13', 'ministry', { do: 'confirm', documentNumber: ' ' })).code).toBe(
      'DOCUMENT_NUMBER_REQUIRED',
    );
  });

  test('a draft law grants no title until it is in force', () => {
    const draft: Partial<ProcessContext> = { ...assumed('2029-03-13'), plugin: { ...plugin, status: 'draft' } };
    const number = { do: 'confirm', documentNumber: '示例公告〔2029〕1号' } as const;
    const early = { documentNumber: '示例发〔2029〕9号', on: parseCivilDate('2029-04-01') };
    expect(refusalOf(noticed, '2029-03-13', 'ministry', number, draft).code).toBe('JURISDICTION_NOT_IN_FORCE');
    expect(refusalOf(noticed, '2029-03-13', 'ministry', number, { ...draft, enactment: early }).code).toBe(
      'JURISDICTION_NOT_IN_FORCE',
    );
    expect(acceptedBy(noticed, '2029-04-01', 'ministry', number, { ...draft, enactment: early })).toHaveLength(2);
  });

  test('a founded objection keeps it from its title', () => {
    const steps: TestStep[] = [
      ...toAcceptance,
      at('2029-03-01', 'ministry', { do: 'accept' }),
      at('2029-03-02', 'public', { do: 'object' }),
      at('2029-03-13', 'ministry', { do: 'settle-objection', founded: true }),
    ];
    expect(after(...steps)).toMatchObject({
      stage: 'closed',
      closedReason: 'objection-upheld',
      notice: expect.anything(),
    });
    expect(after(...steps).title).toBeUndefined();
  });

  test('a title has its term, its reexamination and its yearly report', () => {
    expect(dues(toTitle, '2029-04-01')).toEqual({
      reexamination: '2032-03-22',
      'title-ends': '2038-03-22',
      'year-report': '2030-03-31',
    });
  });

  test('expires with its last day, whenever that is noted', () => {
    const state = after(...toTitle);
    expect(refusalOf(state, ...at('2038-03-22', 'system', { do: 'expire' })).code).toBe('NOT_YET_EXPIRED');
    expect(acceptedBy(state, ...at('2038-03-24', 'system', { do: 'expire' }))).toMatchObject([
      { type: 'closed', reason: 'expired', on: '2038-03-22' },
    ]);
  });

  test('a title is no application, so it is not withdrawn', () => {
    expect(refusalOf(after(...toTitle), ...at('2030-01-07', 'operator', { do: 'withdraw' })).code).toBe(
      'COMMAND_NOT_ALLOWED',
    );
  });
});

describe('reexamination', () => {
  const open = (on: string) => at(on, 'province', { do: 'open-reexamination' });
  const fail = (on: string) => at(on, 'ministry', { do: 'fail-reexamination', reasons: '服务数量下降' });

  test('is opened from its nominal day on, by those the law names', () => {
    const state = after(...toTitle);
    expect(refusalOf(state, ...open('2032-03-19')).code).toBe('REEXAMINATION_NOT_DUE');
    expect(refusalOf(state, ...at('2032-03-22', 'operator', { do: 'open-reexamination' })).code).toBe(
      'ACTOR_NOT_ALLOWED',
    );
    expect(after(...toTitle, open('2032-03-22')).stage).toBe('reexamination');
  });

  test('a pass counts the next one from its own day', () => {
    const steps = [...toTitle, open('2032-03-22'), at('2032-05-10', 'ministry', { do: 'pass-reexamination' })];
    expect(dues(steps, '2032-05-11')).toMatchObject({ reexamination: '2035-05-10' });
  });

  test('failures on end take the title, one passed in between begins the count anew', () => {
    const failedTwice = [...toTitle, open('2032-03-22'), fail('2032-04-01'), open('2034-04-04'), fail('2034-05-01')];
    expect(after(...failedTwice)).toMatchObject({ stage: 'rectification', reexamination: { consecutiveFailures: 2 } });
    const third = [...failedTwice, open('2036-03-18')];
    expect(refusalOf(after(...failedTwice), ...open('2036-03-18')).code).toBe('RECTIFICATION_STILL_RUNNING');
    expect(third).toHaveLength(failedTwice.length + 1);
    const passed = [
      ...toTitle,
      open('2032-03-22'),
      fail('2032-04-01'),
      open('2034-04-04'),
      at('2034-05-02', 'ministry', { do: 'pass-reexamination' }),
    ];
    expect(after(...passed)).toMatchObject({ stage: 'designated', reexamination: { consecutiveFailures: 0 } });
  });
});

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

describe('a year corrected after the fact', () => {
  const corrected = {
    announcedYears: stateCouncilCalendar.announcedYears.map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, parseCivilDate('2026-01-16')] } : year,
    ),
  };

  test('moves a notice that still runs, and says why', () => {
    const state = after(...toNotice);
    const moved = moveDates(state, contextOn('2026-01-15', 'system', { calendar: corrected }), '国务院办公厅更正');
    expect(moved).toMatchObject([
      {
        type: 'date-moved',
        name: 'notice-ends',
        before: '2026-01-21',
        after: '2026-01-22',
        because: '国务院办公厅更正',
      },
    ]);
    expect(replay([...eventsOf(...toNotice), ...moved]).notice?.lastDay).toBe('2026-01-22');
  });

  test('leaves alone what is over', () => {
    const state = after(...toNotice);
    expect(moveDates(state, contextOn('2026-01-22', 'system', { calendar: corrected }), '更正')).toEqual([]);
  });
});
