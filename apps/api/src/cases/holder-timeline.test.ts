import { parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import type { RecordedEvent } from '@shifan/db';
import { initialState, type ProcessContext } from '@shifan/process';
import { expect, it } from 'vitest';
import { getPlugin } from '../law/installed-plugins.ts';
import { pastEntries } from './past-events.ts';
import { phasesAhead } from './phases-ahead.ts';

const plugin = getPlugin('guangdong-draft');
const on = parseCivilDate('2032-01-24');
const reexamination = { dueOn: '2034-01-24', nominalDueOn: '2034-01-24', from: on, years: 2, provisional: true };

it('tells reasons and the next day apart, whatever mark the reasons end with', () => {
  const payload = { type: 'reexamination-passed', on, by: 'province', phase: 'reexamination', round: 2, reexamination };
  const recorded: RecordedEvent = {
    version: 20,
    type: 'reexamination-passed',
    on,
    recordedAt: '2032-01-24T01:00:00.000Z',
    actor: { level: 'province', id: 'somebody', name: '胡丽华' },
    payload: { ...payload, reasons: '整改到位，同意通过。' },
    hash: '',
  };
  const [entry] = pastEntries([recorded], plugin, 'operator');
  expect(entry?.detail).toBe('整改到位，同意通过。\n下一次复核2034年1月24日到期');
});

it('announces no reexamination without a day to who has one with a day', () => {
  const context: ProcessContext = {
    plugin,
    notice: null,
    calendar: stateCouncilCalendar,
    division: '440100',
    authority: '440000',
    on,
    actor: 'operator',
  };
  const title = { documentNumber: '演示〔2029〕3号', grantedOn: parseCivilDate('2029-01-23'), yearReports: [] };
  const candidate = { ...initialState(), stage: 'creation', phase: 'creation' } as const;
  const holder = { ...initialState(), stage: 'designated', phase: 'designation', title } as const;
  const due = { dueOn: on, nominalDueOn: on, from: on, years: 2, provisional: true, rounds: 2, consecutiveFailures: 0 };
  expect(phasesAhead(candidate, context).map((entry) => entry.title)).toContain('每2年复核');
  expect(phasesAhead({ ...holder, reexamination: due }, context)).toEqual([]);
});
