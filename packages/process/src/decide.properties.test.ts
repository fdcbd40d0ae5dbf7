import { addDays, isCivilDate, parseCivilDate } from '@shifan/calendar';
import { ACTORS } from '@shifan/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import type { CaseEvent } from './events.ts';
import { evolve, replay } from './evolve.ts';
import { CLOSED_REASONS, STAGES } from './stages.ts';
import { initialState } from './state.ts';
import type { CaseState } from './state.ts';
import { contextOn, toNotice } from './test-support/run.ts';

interface RandomStep {
  on: string;
  actor: (typeof ACTORS)[number];
  command: Command;
}

const actors = fc.constantFrom(...ACTORS);
const commands: fc.Arbitrary<Command> = fc.oneof(
  fc
    .constantFrom(...COMMANDS.filter((name) => name !== 'settle-objection' && name !== 'settle-change'))
    .map((name) => ({ do: name })),
  fc.boolean().map((keep) => ({ do: 'settle-change' as const, keep })),
  fc.boolean().map((founded) => ({ do: 'settle-objection' as const, founded })),
);
const days = fc.integer({ min: 0, max: 150 }).map((days) => addDays(parseCivilDate('2025-09-01'), days));

/** The straight way from draft to creation-period, with two objections. */
const straight = [
  ...toNotice,
  ['2026-01-13', 'public', { do: 'object' }],
  ['2026-01-21', 'public', { do: 'object' }],
  ['2026-01-22', 'ministry', { do: 'settle-objection', founded: false }],
  ['2026-01-22', 'ministry', { do: 'settle-objection', founded: false }],
  ['2026-01-24', 'ministry', { do: 'confirm' }],
] as const;
const straightSteps = straight.map(([on, actor, command]): RandomStep => ({ on, actor, command }));

const noise: fc.Arbitrary<RandomStep> = fc.record({ on: days, actor: actors, command: commands });

/** Parts of the straight way with other steps among them, mostly in the order of their days. */
const lives = fc
  .record({
    way: fc.oneof({ weight: 2, arbitrary: fc.constant(straightSteps) }, fc.subarray(straightSteps)),
    others: fc.array(noise, { maxLength: 30, size: 'max' }),
    inOrder: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  })
  .map(({ way, others, inOrder }) => {
    const steps = [...way, ...others];
    return inOrder ? steps.toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on)) : steps;
  });

/** Lives a random life and hands each step, its state before and its events to `look`. */
function live(steps: readonly RandomStep[], look: (before: CaseState, events: CaseEvent[], step: RandomStep) => void) {
  let state = initialState();
  const all: CaseEvent[] = [];
  for (const step of steps) {
    const frozen = JSON.stringify(state);
    const decision = decide(state, step.command, contextOn(step.on, step.actor));
    expect(JSON.stringify(state)).toBe(frozen);
    const events = decision.ok ? decision.events : [];
    look(state, events, step);
    state = events.reduce<CaseState>(evolve, state);
    all.push(...events);
  }
  return { state, events: all };
}

test('the decider never leaves its states, and a case once closed stays closed', () => {
  fc.assert(
    fc.property(lives, (steps) => {
      live(steps, (before, events, { on }) => {
        const state = events.reduce<CaseState>(evolve, before);
        expect(STAGES).toContain(state.stage);
        expect(state.stage === 'review').toBe(state.level !== null);
        expect(state.stage === 'closed').toBe(state.closedReason !== undefined);
        expect([undefined, ...CLOSED_REASONS]).toContain(state.closedReason);
        expect(before.stage === 'closed' ? events : []).toEqual([]);
        for (const { on: dueOn } of due(state, contextOn(on, 'system'))) expect(isCivilDate(dueOn)).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});

test('replaying the events, also after a journey through JSON, gives the same state', () => {
  fc.assert(
    fc.property(lives, (steps) => {
      const { state, events } = live(steps, () => undefined);
      expect(replay(events)).toEqual(state);
      expect(replay(JSON.parse(JSON.stringify(events)))).toEqual(state);
      expect(state.version).toBe(events.length);
    }),
    { numRuns: 300 },
  );
});

test('no creation-period without a finished notice and with an open or founded objection', () => {
  let created = 0;
  fc.assert(
    fc.property(lives, (steps) => {
      live(steps, (before, events, { on }) => {
        if (!events.some(({ type }) => type === 'creation-started')) return;
        created += 1;
        expect(before.stage).toBe('notice-candidate');
        expect(before.notice !== undefined && before.notice.lastDay < on).toBe(true);
        expect(before.objections.every(({ status }) => status === 'unfounded')).toBe(true);
      });
    }),
    { numRuns: 400 },
  );
  expect(created).toBeGreaterThan(0);
});

test('levels come one after the other, each recommendation in time', () => {
  const order = ['municipality', 'province'];
  const lastDays: Record<string, string> = { municipality: '2025-10-15', province: '2025-10-31' };
  fc.assert(
    fc.property(lives, (steps) => {
      const { state } = live(steps, (before, events) => {
        const published = events.some(({ type }) => type === 'notice-started');
        expect(published ? before.recommendations.map(({ level }) => level) : order).toEqual(order);
      });
      const taken = state.recommendations;
      expect(taken.map(({ level }) => level)).toEqual(order.slice(0, taken.length));
      for (const { level, on } of taken) expect(on <= (lastDays[level] ?? '')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
