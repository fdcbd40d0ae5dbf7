import type { WorkCalendar } from '@shifan/calendar';
import type { Actor, Plugin } from '@shifan/rules';
import type { CommandName } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { ClosedReason, Stage } from '../stages.ts';
import type { CaseState } from '../state.ts';
import { explore } from './explore.ts';
import { isRightful } from './graph.ts';
import { limitsOf, USUAL_LIMITS } from './limits.ts';
import { pathTo } from './node.ts';
import type { Move } from './node.ts';
import { proofCalendar } from './proof-calendar.ts';
import { settingsOf } from './setting.ts';

/** Where a case stands as a diagram shows it: its stage, with the level of a review, the reason of an end. */
export interface Place {
  stage: Stage;
  level?: string;
  reason?: ClosedReason;
}

/** A command that takes a case from one place to another, or leaves it where it is. */
export interface Transition {
  from: Place;
  to: Place;
  do: CommandName;
  by: Actor[];
  /** what the command wrote where it was found first, and what had happened until then */
  events: CaseEvent[];
  earlier: CaseEvent[];
}

/**
 * What can happen in a plugin's process, found by letting everybody try everything: the edges of its diagram, in the order in which
 * they are reached.
 * @example transitionsOf(plugin).find((one) => one.do === 'submit')?.to // { stage: 'review', level: 'municipality' }
 */
export function transitionsOf(plugin: Plugin, calendar: WorkCalendar = proofCalendar): Transition[] {
  const settings = settingsOf(plugin, calendar);
  const { limits } = limitsOf(plugin, USUAL_LIMITS, settings[0]?.notice.opensOn ?? '');
  const walker = { limits, attempt: () => undefined, visit: () => undefined };
  const found = new Map<string, Transition>();
  for (const setting of settings) {
    for (const node of explore(setting, walker).nodes) for (const move of node.moves) note(found, move);
  }
  return [...found.values()];
}

function note(found: Map<string, Transition>, { attempt, to }: Move): void {
  if (!isRightful(attempt)) return;
  const { node, command, actor, beats } = attempt;
  const [before, after] = [placeOf(node.state), placeOf(to.state)];
  const key = [textOf(before), textOf(after), command.do].join(' ');
  const known = found.get(key);
  if (known !== undefined) {
    if (!known.by.includes(actor)) known.by.push(actor);
    return;
  }
  const earlier = pathTo(node).flatMap((one) => one.beats.map(({ event }) => event));
  const events = beats.map(({ event }) => event);
  found.set(key, { from: before, to: after, do: command.do, by: [actor], events, earlier });
}

function placeOf({ stage, level, closedReason }: CaseState): Place {
  if (stage === 'closed' && closedReason !== undefined) return { stage, reason: closedReason };
  return stage === 'review' && level !== null ? { stage, level } : { stage };
}

function textOf({ stage, level, reason }: Place): string {
  return [stage, level, reason].join('.');
}
