import { describe, expect, test } from 'vitest';
import { allowedCommands } from './allowed-commands.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import { evolve, replay } from './evolve.ts';
import { stateLabel } from './labels.ts';
import { initialState } from './state.ts';
import {
  after,
  cityRecommends,
  confirm,
  contextOn,
  eventsOf,
  provinceRecommends,
  refusalOf,
  submit,
  toNotice,
} from './test-support/run.ts';

describe('decide', () => {
  test('answers a closed case with its day and reason', () => {
    const closed = after(submit, ['2025-10-13', 'municipality', { do: 'decline' }]);
    expect(refusalOf(closed, '2025-10-14', 'municipality', { do: 'recommend' })).toMatchObject({
      code: 'CASE_CLOSED',
      message: '该申报已于2025年10月13日办结（审核不予通过），不能再“推荐”。',
    });
  });

  test('never goes back in time', () => {
    expect(refusalOf(after(submit), '2025-10-09', 'municipality', { do: 'recommend' }).code).toBe(
      'COMMAND_OUT_OF_ORDER',
    );
  });

  test('names the commands there are when it does not know one', () => {
    const command = JSON.parse('{"do":"promote"}');
    const decision = decide(initialState(), command, contextOn('2025-10-10', 'operator'));
    expect(decision.ok ? undefined : decision.refusal.code).toBe('COMMAND_UNKNOWN');
  });

  test('throws for a process that leads nowhere', () => {
    const context = contextOn('2025-10-10', 'operator');
    const broken = { ...context.plugin, process: { ...context.plugin.process, start: 'nowhere' } };
    expect(() => decide(initialState(), { do: 'submit' }, { ...context, plugin: broken })).toThrow(
      expect.objectContaining({ code: 'PROCESS_INVALID' }),
    );
  });
});

describe('events', () => {
  const events = eventsOf(...toNotice, confirm);

  test('are plain JSON and replay to the same state', () => {
    const read = JSON.parse(JSON.stringify(events));
    expect(read).toEqual(events);
    expect(replay(read)).toEqual(after(...toNotice, confirm));
    expect(replay(events)).toMatchObject({ stage: 'creation', version: events.length, lastOn: '2026-01-22' });
  });

  test('leave the state before them as it was', () => {
    const before = Object.freeze(initialState());
    const [first] = events;
    expect(first === undefined ? before : evolve(before, first)).not.toBe(before);
    expect(before).toEqual(initialState());
  });
});

test('an event of a later release is refused, not swallowed', () => {
  const event = JSON.parse('{"type":"designated","on":"2029-03-01","by":"ministry"}');
  expect(() => replay([event])).toThrow(expect.objectContaining({ code: 'PROCESS_INVALID' }));
});

describe('due', () => {
  const names = (...steps: Parameters<typeof after>) =>
    due(after(...steps), contextOn('2026-02-01', 'ministry')).map(({ name, on }) => [name, on]);

  test('follows the case', () => {
    expect(names()).toEqual([['application-ends', '2025-10-15']]);
    expect(names(submit)).toEqual([['recommendation-ends', '2025-10-15']]);
    expect(names(submit, cityRecommends)).toEqual([['recommendation-ends', '2025-10-31']]);
    expect(names(submit, cityRecommends, provinceRecommends)).toEqual([]);
    expect(names(...toNotice)).toEqual([['notice-ends', '2026-01-21']]);
    expect(names(...toNotice, confirm)).toEqual([['creation-ends', '2029-01-22']]);
    expect(names(submit, ['2025-10-13', 'operator', { do: 'withdraw' }])).toEqual([]);
  });

  test('of a returned draft is the day of the level it goes back to', () => {
    expect(names(submit, cityRecommends, ['2025-10-20', 'province', { do: 'return' }])).toEqual([
      ['application-ends', '2025-10-31'],
    ]);
  });

  test('is empty without a notice', () => {
    expect(due(initialState(), contextOn('2025-10-10', 'operator', { notice: null }))).toEqual([]);
  });
});

describe('allowedCommands', () => {
  const of = (...args: Parameters<typeof contextOn>) =>
    allowedCommands(after(submit), contextOn(...args)).map((one) => [one.do, one.allowed ? true : one.refusal.code]);

  test('lists an actor’s own commands, allowed or refused with the reason', () => {
    expect(of('2025-10-13', 'operator')).toEqual([
      ['submit', 'COMMAND_NOT_ALLOWED'],
      ['withdraw', true],
      ['report-progress', 'COMMAND_NOT_ALLOWED'],
      ['apply-acceptance', 'COMMAND_NOT_ALLOWED'],
      ['report-change', 'COMMAND_NOT_ALLOWED'],
      ['report-year', 'COMMAND_NOT_ALLOWED'],
    ]);
    expect(of('2025-10-16', 'municipality')).toEqual([
      ['return', 'RECOMMENDATION_PERIOD_CLOSED'],
      ['withdraw', 'COMMAND_NOT_ALLOWED'],
      ['decline', true],
      ['recommend', 'RECOMMENDATION_PERIOD_CLOSED'],
      ['expire', true],
    ]);
    expect(of('2025-10-13', 'ministry')).toEqual([
      ['return', 'LEVEL_SKIPPED'],
      ['decline', 'LEVEL_SKIPPED'],
      ['propose', 'LEVEL_SKIPPED'],
      ['settle-objection', 'COMMAND_NOT_ALLOWED'],
      ['confirm', 'COMMAND_NOT_ALLOWED'],
      ['accept', 'COMMAND_NOT_ALLOWED'],
      ['reject-acceptance', 'COMMAND_NOT_ALLOWED'],
      ['open-reexamination', 'COMMAND_NOT_ALLOWED'],
      ['pass-reexamination', 'COMMAND_NOT_ALLOWED'],
      ['fail-reexamination', 'COMMAND_NOT_ALLOWED'],
      ['settle-change', 'COMMAND_NOT_ALLOWED'],
      ['sanction', 'COMMAND_NOT_ALLOWED'],
      ['expire', 'NOT_YET_EXPIRED'],
    ]);
    expect(of('2025-10-13', 'public')).toEqual([['object', 'OBJECTION_PERIOD_NOT_OPEN']]);
    expect(of('2025-10-13', 'system')).toEqual([['expire', 'NOT_YET_EXPIRED']]);
  });
});

test('a state is named in Chinese with its level or reason', () => {
  expect(stateLabel(initialState())).toBe('填报');
  expect(stateLabel(after(submit, cityRecommends))).toBe('省级主管部门审核');
  expect(stateLabel(after(submit, ['2025-10-13', 'municipality', { do: 'return' }]))).toBe('退回补正');
  expect(stateLabel(after(submit, ['2025-10-13', 'operator', { do: 'withdraw' }]))).toBe('已办结（申报单位撤回）');
});
