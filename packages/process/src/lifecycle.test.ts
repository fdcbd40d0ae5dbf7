import { parseCivilDate } from '@shifan/calendar';
import { plugin } from '@shifan/plugin-exampleland';
import { describe, expect, test } from 'vitest';
import { allowedCommands } from './allowed-commands.ts';
import type { ProcessContext } from './context.ts';
import { due } from './due.ts';
import { replay } from './evolve.ts';
import { assumed, at, dues, toAcceptance, toCreation, toTitle } from './test-support/lives.ts';
import { acceptedBy, after, contextOn, eventsOf, refusalOf } from './test-support/run.ts';
import type { TestStep } from './test-support/run.ts';

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

describe('what a law does not know', () => {
  const without = (process: Partial<typeof plugin.process>): Partial<ProcessContext> => ({
    plugin: { ...plugin, process: { ...plugin.process, ...process } },
  });
  const because = (command: TestStep[2], by: TestStep[1], rest: Partial<ProcessContext>) =>
    refusalOf(after(...toCreation), '2026-06-01', by, command, rest);

  test('is refused in words', () => {
    const { change: _change, sanction: _sanction, ...bare } = plugin.process;
    const rest = { plugin: { ...plugin, process: bare } };
    expect(because({ do: 'report-change' }, 'operator', rest).message).toContain('没有规定重大变化的报告');
    expect(because({ do: 'settle-change', keep: true }, 'ministry', rest).code).toBe('COMMAND_NOT_ALLOWED');
    expect(because({ do: 'sanction' }, 'ministry', rest).message).toContain('没有规定取消或者撤销的事由');
  });

  test('includes a reexamination, a term and yearly reports', () => {
    const phases = plugin.process.phases
      .filter(({ phase }) => phase !== 'reexamination')
      .map((phase) => {
        if (phase.phase !== 'designation') return phase;
        const { reexamination: _none, term: _term, yearReports: _reports, ...rest } = phase;
        return rest;
      });
    const rest = without({ phases });
    const on = '2029-03-13';
    const steps = [...toAcceptance, at('2029-03-01', 'ministry', { do: 'accept' })];
    const [, granted] = acceptedBy(after(...steps), on, 'ministry', { do: 'confirm', documentNumber: '一号' }, rest);
    expect(granted).toEqual({
      type: 'title-granted',
      on,
      by: 'ministry',
      phase: 'designation',
      documentNumber: '一号',
    });
    const state = replay([...eventsOf(...steps), ...(granted ? [granted] : [])]);
    expect(due(state, contextOn(on, 'ministry', rest))).toEqual([]);
    const code = (command: TestStep[2], by: TestStep[1]) => refusalOf(state, on, by, command, rest).code;
    expect(code({ do: 'open-reexamination' }, 'ministry')).toBe('COMMAND_NOT_ALLOWED');
    expect(code({ do: 'report-year' }, 'operator')).toBe('COMMAND_NOT_ALLOWED');
    expect(code({ do: 'expire' }, 'system')).toBe('COMMAND_NOT_ALLOWED');
  });
});

describe('the commands of each', () => {
  const allowed = (steps: TestStep[], on: string, by: TestStep[1]) =>
    allowedCommands(after(...steps), contextOn(on, by, assumed(on)))
      .filter((one) => one.allowed)
      .map((one) => one.do);

  test('are those of the stage and those beside it', () => {
    expect(allowed(toCreation, '2028-01-21', 'operator')).toEqual(['withdraw', 'report-progress', 'report-change']);
    expect(allowed(toCreation, '2029-01-23', 'operator')).toEqual([
      'withdraw',
      'report-progress',
      'apply-acceptance',
      'report-change',
    ]);
    expect(allowed(toAcceptance, '2029-02-01', 'ministry')).toEqual(['accept', 'reject-acceptance', 'sanction']);
    expect(allowed(toTitle, '2030-01-04', 'operator')).toEqual(['report-change', 'report-year']);
    expect(allowed(toTitle, '2032-03-22', 'province')).toEqual(['open-reexamination']);
    expect(allowed(toTitle, '2038-03-23', 'system')).toEqual(['expire']);
  });
});
