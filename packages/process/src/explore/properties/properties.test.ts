import { parseCivilDate } from '@shifan/calendar';
import { plugin } from '@shifan/plugin-exampleland';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../commands.ts';
import type { CaseEvent } from '../../events.ts';
import { initialState } from '../../state.ts';
import type { CaseState } from '../../state.ts';
import { emptyChronicle } from '../chronicle.ts';
import type { Chronicle } from '../chronicle.ts';
import { USUAL_LIMITS } from '../limits.ts';
import type { Attempt } from '../node.ts';
import { proofCalendar } from '../proof-calendar.ts';
import { contextIn, settingsOf } from '../setting.ts';
import type { World } from './property.ts';
import { properties } from './registry.ts';

// What an engine that keeps to the law never lets happen: the events are made up.

const world: World = { plugin, limits: USUAL_LIMITS, has: () => true };
const today = parseCivilDate('2026-03-02');
const before = parseCivilDate('2026-02-27');
const later = parseCivilDate('2026-03-09');
const base = { on: today, by: 'ministry' } as const;

const titled: CaseEvent = { ...base, type: 'title-granted', phase: 'designation', documentNumber: 'x' };
const created: CaseEvent = {
  ...base,
  type: 'creation-started',
  phase: 'creation',
  startsOn: today,
  endsOn: later,
  nominalEndsOn: later,
  years: 1,
  provisional: false,
};
const over = { phase: 'notice-designation', lastDay: before, open: [], founded: false, accepted: true };
const opened: CaseEvent = { ...base, type: 'reexamination-opened', phase: 'reexamination', round: 1 };
const closed: CaseEvent = { ...base, type: 'closed', reason: 'revoked', frees: [{ level: 'province' }] };

interface Wrong {
  property: string;
  words: RegExp;
  event: CaseEvent;
  notes: Partial<Chronicle>;
  state?: Partial<CaseState>;
  command?: Command;
}

const wrong: Wrong[] = [
  { property: 'title-after-notice', words: /没有经过公示/u, event: titled, notes: { accepted: true } },
  {
    property: 'title-after-notice',
    words: /2026-03-09才期满/u,
    event: titled,
    notes: { accepted: true, notice: { ...over, lastDay: later } },
  },
  {
    property: 'title-after-notice',
    words: /公示到2026-03-02才期满/u,
    event: titled,
    notes: { accepted: true, notice: { ...over, lastDay: today } },
  },
  {
    property: 'title-after-notice',
    words: /还没有核实/u,
    event: titled,
    notes: { accepted: true, notice: { ...over, open: ['objection-1'] } },
  },
  {
    property: 'title-after-notice',
    words: /异议属实/u,
    event: titled,
    notes: { accepted: true, notice: { ...over, founded: true } },
  },
  {
    property: 'title-after-notice',
    words: /没有再公示/u,
    event: titled,
    notes: { accepted: true, notice: { ...over, accepted: false } },
  },
  {
    property: 'candidate-after-notice',
    words: /还没有核实/u,
    event: created,
    notes: { notice: { ...over, open: ['objection-1'] } },
  },
  {
    property: 'acceptance-after-period',
    words: /2026-03-02届满/u,
    event: { ...base, type: 'acceptance-applied', phase: 'acceptance', attempt: 1 },
    notes: { creationEndsOn: today },
  },
  { property: 'exit', words: /没有评估验收不通过/u, event: { ...closed, reason: 'exited' }, notes: {} },
  { property: 'revocation', words: /没有事由/u, event: closed, notes: { title: true } },
  { property: 'reexamination-when-due', words: /于2026-03-09到期/u, event: opened, notes: { reexaminationOn: later } },
  {
    property: 'reexamination-when-due',
    words: /整改期到2026-03-02届满/u,
    event: opened,
    notes: { rectificationEndsOn: today },
  },
  { property: 'periods', words: /就已届满/u, event: { ...created, endsOn: today }, notes: {} },
  { property: 'places', words: /没有占用的名额/u, event: closed, notes: {} },
  { property: 'places', words: /推荐已经截止/u, event: closed, notes: { places: ['province'] } },
  { property: 'closed-for-good', words: /办结以后/u, event: closed, notes: {}, state: { stage: 'closed' } },
  {
    property: 'sanction-with-ground',
    words: /没有办法规定的事由/u,
    event: closed,
    notes: {},
    command: { do: 'sanction' },
  },
  {
    property: 'sanction-with-ground',
    words: /没有查实的记录/u,
    event: closed,
    notes: {},
    command: { do: 'sanction', ground: 'falsification' },
  },
  {
    property: 'sanction-with-ground',
    words: /日期在以后/u,
    event: closed,
    notes: {},
    command: { do: 'sanction', ground: 'falsification', record: { sort: 'investigation', on: later } },
  },
  { property: 'order', words: /“审核”阶段不应有/u, event: opened, notes: {}, state: { stage: 'review' } },
];

describe('what must not happen', () => {
  test.each(wrong)('is found by $property: $words', ({ property, words, ...rest }) => {
    const found = properties.find(({ id }) => id === property)?.attempt?.(attemptOf(rest), world);
    expect(found).toMatch(words);
  });

  test('a title after its acceptance, its notice and its objections is none of it', () => {
    const attempt = attemptOf({ event: titled, notes: { accepted: true, notice: over } });
    const title = properties.find(({ id }) => id === 'title-after-notice');
    expect(title?.attempt?.(attempt, world)).toBeUndefined();
  });

  test('a refusal without its clause, or with a gap in its words, is found', () => {
    const told = properties.find(({ id }) => id === 'refusals-told');
    const refusal = { code: 'NOTICE_STILL_RUNNING', message: '公示还没有期满。', slots: {} } as const;
    const refused = (one: { message: string }): Attempt => ({
      ...attemptOf({ event: titled, notes: {} }),
      outcome: { ok: false, refusal: { ...refusal, ...one } },
    });
    expect(told?.answer?.(refused(refusal), world)).toMatch(/没有注明出处/u);
    expect(told?.answer?.(refused({ message: '公示到{lastDay}期满。' }), world)).toMatch(/没有写全/u);
  });
});

function attemptOf({ event, notes, state, command = { do: 'expire' } }: Omit<Wrong, 'property' | 'words'>): Attempt {
  const [setting] = settingsOf(plugin, proofCalendar);
  if (setting === undefined) throw new Error('no setting');
  const chronicle = { ...emptyChronicle(), ...notes };
  const node = { key: '', setting, state: { ...initialState(), ...state }, chronicle, on: today, steps: 0, moves: [] };
  const context = contextIn(setting, today, 'ministry');
  const beats = [{ event, before: chronicle }];
  return { node, on: today, actor: 'ministry', command, context, outcome: { ok: true, events: [event] }, beats };
}
