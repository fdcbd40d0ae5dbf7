import { addDays, parseCivilDate, stateCouncilCalendar, withAssumedYears, yearOf } from '@shifan/calendar';
import type { CivilDate, WorkCalendar } from '@shifan/calendar';
import { ACTORS } from '@shifan/rules';
import type { Actor } from '@shifan/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from './commands.ts';
import type { ProcessContext } from './context.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import type { CaseEvent, EventType } from './events.ts';
import { evolve, replay } from './evolve.ts';
import type { Stage } from './stages.ts';
import type { CaseState } from './state.ts';
import { toCreation, toTitle } from './test-support/lives.ts';
import { contextOn, eventsOf } from './test-support/run.ts';

type Act = [by: Actor, command: Command];

const recordOn = parseCivilDate('2030-01-04');
const number = { do: 'confirm', documentNumber: '示例公告〔2029〕1号' } as const;
const anywhere: Act[] = [
  ['operator', { do: 'report-change' }],
  ['province', { do: 'settle-change', keep: true }],
  ['ministry', { do: 'settle-change', keep: true }],
  ['operator', { do: 'report-year' }],
  ['public', { do: 'object' }],
  ['ministry', { do: 'settle-objection', founded: false }],
  ['ministry', { do: 'confirm' }],
  ['system', { do: 'expire' }],
];
/** What usually comes next in a stage; the rest of a life is chance. */
const next: Partial<Record<Stage, Act[]>> = {
  creation: [
    ['operator', { do: 'apply-acceptance' }],
    ['operator', { do: 'report-progress' }],
  ],
  acceptance: [
    ['ministry', { do: 'accept' }],
    ['ministry', { do: 'reject-acceptance' }],
    ['ministry', { do: 'reject-acceptance' }],
  ],
  'notice-designation': [
    ['ministry', number],
    ['ministry', number],
    ['public', { do: 'object' }],
    ['ministry', { do: 'settle-objection', founded: false }],
  ],
  designated: [['province', { do: 'open-reexamination' }]],
  reexamination: [
    ['ministry', { do: 'pass-reexamination' }],
    ['ministry', { do: 'fail-reexamination' }],
    ['ministry', { do: 'fail-reexamination' }],
  ],
  rectification: [['province', { do: 'open-reexamination' }]],
};
const closing: Act[] = [
  ['operator', { do: 'withdraw' }],
  ['ministry', { do: 'settle-change', keep: false }],
  ['ministry', { do: 'settle-objection', founded: true }],
  ['ministry', { do: 'sanction', ground: 'falsification' }],
  ['ministry', { do: 'sanction', ground: 'falsification', record: { sort: 'investigation', on: recordOn } }],
  ['ministry', { do: 'sanction', ground: 'falsification', record: { sort: 'list-check', on: recordOn } }],
];
const all: Act[] = [...anywhere, ...anywhere, ...anywhere, ...closing, ...Object.values(next).flat()];

/** One step of a life: how the days go on, and what is done by whom. */
const tokens = fc.array(
  fc.record({
    wait: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom('before', 'on', 'after', 'after', 'after')),
    natural: fc.oneof({ weight: 12, arbitrary: fc.constant(true) }, fc.constant(false)),
    pick: fc.nat(1000),
    stranger: fc.option(fc.constantFrom(...ACTORS), { freq: 8 }),
  }),
  { minLength: 20, maxLength: 60, size: 'max' },
);
/** The same with nothing but chance in it. */
const byChance = tokens.map((life) => life.map((token) => ({ ...token, natural: false })));
type Token = (typeof tokens extends fc.Arbitrary<infer T> ? T : never) extends (infer One)[] ? One : never;

const calendars = new Map<number, WorkCalendar>();
function contextAt(on: CivilDate, by: Actor): ProcessContext {
  const calendar = calendars.get(yearOf(on)) ?? withAssumedYears(stateCouncilCalendar, on);
  calendars.set(yearOf(on), calendar);
  return contextOn(on, by, { calendar });
}

/** The next day: some days later, or about one of the days that fall due. */
function dayAfter(state: CaseState, { wait, pick }: Token): CivilDate {
  const last = state.lastOn ?? contextOn('2026-01-22', 'system').on;
  if (typeof wait === 'number') return addDays(last, wait);
  const ahead = due(state, contextAt(last, 'system')).filter(({ on }) => on >= last);
  const chosen = ahead[(pick % 7) % ahead.length];
  if (chosen === undefined) return addDays(last, 1);
  const day = addDays(chosen.on, { before: -1, on: 0, after: 1 }[wait]);
  return day < last ? last : day;
}

interface Lived {
  before: CaseState;
  events: CaseEvent[];
  on: CivilDate;
}

const candidate = eventsOf(...toCreation);
const holder = eventsOf(...toTitle);

/** Lives on from a candidate, or from what is given. */
function live(life: readonly Token[], from = candidate): { steps: Lived[]; state: CaseState; events: CaseEvent[] } {
  const events = [...from];
  let state = replay(from);
  const steps: Lived[] = [];
  for (const token of life) {
    const { natural, pick, stranger } = token;
    const on = dayAfter(state, token);
    const acts = natural ? (next[state.stage] ?? all) : all;
    const [by, command] = acts[pick % acts.length] ?? ['system', { do: 'expire' }];
    const decision = decide(state, command, contextAt(on, stranger ?? by));
    if (!decision.ok) continue;
    steps.push({ before: state, events: decision.events, on });
    events.push(...decision.events);
    state = decision.events.reduce<CaseState>(evolve, state);
  }
  return { steps, state, events };
}

const count = (events: readonly CaseEvent[], type: EventType) => events.filter((one) => one.type === type).length;

test('no title without a passed acceptance, a finished notice and a document, nor with an objection open', () => {
  let granted = 0;
  fc.assert(
    fc.property(tokens, (life) => {
      for (const { before, events, on } of live(life).steps) {
        if (count(events, 'title-granted') === 0) continue;
        granted += 1;
        expect(before.stage).toBe('notice-designation');
        expect(before.acceptance.passedOn).toBe(before.notice?.startsOn);
        expect(before.notice !== undefined && before.notice.lastDay < on).toBe(true);
        expect(before.objections.every(({ status }) => status === 'unfounded')).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
  expect(granted).toBeGreaterThan(20);
});

test('never more acceptances than the law allows; the last failed one is the exit', () => {
  let exits = 0;
  fc.assert(
    fc.property(tokens, (life) => {
      const { events, state } = live(life);
      expect(count(events, 'acceptance-applied')).toBeLessThanOrEqual(3);
      expect(count(events, 'creation-extended')).toBeLessThanOrEqual(2);
      expect(state.closedReason === 'exited').toBe(count(events, 'acceptance-rejected') === 3);
      if (state.closedReason === 'exited') exits += 1;
    }),
    { numRuns: 300 },
  );
  expect(exits).toBeGreaterThan(0);
});

test('a title is taken for failures exactly after three on end, each but the last with its rectification-period', () => {
  let revoked = 0;
  fc.assert(
    fc.property(tokens, (life) => {
      const { events, state } = live(life, holder);
      const results = events.flatMap(({ type }) =>
        type === 'reexamination-failed' ? ['failed'] : type === 'reexamination-passed' ? ['passed'] : [],
      );
      const ended = results.slice(-3).join() === 'failed,failed,failed';
      expect(results.join().includes('failed,failed,failed,')).toBe(false);
      expect(ended).toBe(events.at(-2)?.type === 'reexamination-failed' && state.closedReason === 'revoked');
      const failures = count(events, 'reexamination-failed');
      expect(count(events, 'rectification-started')).toBe(ended ? failures - 1 : failures);
      if (ended) revoked += 1;
    }),
    { numRuns: 400 },
  );
  expect(revoked).toBeGreaterThan(0);
});

test('a sanction rests on a record of the right sort that is not of a later day', () => {
  let sanctioned = 0;
  fc.assert(
    fc.property(byChance, (life) => {
      for (const event of live(life, holder).events) {
        if (event.type !== 'sanctioned') continue;
        sanctioned += 1;
        expect(event.record.sort).toBe('investigation');
        expect(event.record.on <= event.on).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(sanctioned).toBeGreaterThan(0);
});

test('replaying a life, also after a journey through JSON, gives the same state; days never go back', () => {
  fc.assert(
    fc.property(tokens, (life) => {
      const { events, state } = live(life);
      expect(replay(JSON.parse(JSON.stringify(events)))).toEqual(state);
      const days = events.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      expect(count(events, 'closed')).toBe(state.stage === 'closed' ? 1 : 0);
    }),
    { numRuns: 200 },
  );
});
