import type { CaseView, RecordedEvent } from '@shifan/db';
import { chainFor, closingDay, levelLabel, type ProcessContext, startPhase } from '@shifan/process';
import type { ReviewLevel } from '@shifan/rules';
import type { TimelineEntry } from '../contract/case.ts';
import { clauseOf } from '../law/clause.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { awaited, legalDays } from './legal-days.ts';
import { actorOf, processContext, stateOf } from './process-context.ts';
import { pastEntries } from './past-events.ts';
import { phasesAhead } from './phases-ahead.ts';
import { citationOfStage } from './stage-clause.ts';
import { stageNameOf } from './summary.ts';

/** What happened, where the case stands, and what comes next by when: each step with its clause. */
export function timelineOf(view: CaseView, events: RecordedEvent[], ctx: SignedInContext): TimelineEntry[] {
  const readers = ctx.person.operator ? 'operator' : 'officers';
  const context = processContext(view, { actor: actorOf(ctx.person), on: ctx.today });
  const days = legalDays(stateOf(view), context);
  const passed = days.filter(({ when }) => when === 'past');
  const past = [...pastEntries(events, context.plugin, readers), ...passed].toSorted(byDay);
  return [...past, present(view, context), ...days.filter(({ when }) => when === 'future'), ...ahead(view, context)];
}

/** A day ends with its last hour: whatever else happened on it came before. */
function byDay(a: TimelineEntry, b: TimelineEntry): number {
  return (a.on ?? '') < (b.on ?? '') ? -1 : Number((a.on ?? '') > (b.on ?? ''));
}

function present(view: CaseView, context: ProcessContext): TimelineEntry {
  const state = stateOf(view);
  const citation = citationOfStage(state, context);
  return {
    when: 'now',
    on: context.on,
    title: stageNameOf(state),
    ...(citation ? { clause: clauseOf(context.plugin, citation) } : {}),
  };
}

function ahead(view: CaseView, context: ProcessContext): TimelineEntry[] {
  const state = stateOf(view);
  if (state.stage === 'closed') return [];
  return [...levelsAhead(view, context), ...awaited(state, context), ...phasesAhead(state, context)];
}

/** The levels of review the case has still to pass, with their closing days. */
function levelsAhead(view: CaseView, context: ProcessContext): TimelineEntry[] {
  const { stage, level, returnedBy } = stateOf(view);
  if (stage !== 'draft' && stage !== 'review') return [];
  const chain = chainFor(startPhase(context.plugin), context.authority);
  const reached = chain.levels.findIndex((one) => one.level === (level ?? returnedBy));
  const ahead = chain.levels.slice(stage === 'draft' ? Math.max(reached, 0) : reached + 1);
  return ahead.map((one) => levelAhead(one, context));
}

function levelAhead(level: ReviewLevel, context: ProcessContext): TimelineEntry {
  const chain = chainFor(startPhase(context.plugin), context.authority);
  const deciding = chain.levels.at(-1)?.level === level.level;
  const closing = context.notice && !deciding ? closingDay(chain, context.notice, level.level) : undefined;
  const passed = closing !== undefined && closing.lastDay < context.on;
  return {
    when: 'future',
    on: passed ? null : (closing?.lastDay ?? null),
    title: deciding ? `${levelLabel(level.level)}审核，择优确定` : `${levelLabel(level.level)}审核推荐`,
    ...(closing ? { detail: passed ? '推荐截止日已过' : '推荐截止日' } : {}),
    clause: clauseOf(context.plugin, level.citation),
  };
}
