import type { ReviewChain, ReviewLevel, ReviewPhase } from '@shifan/rules';
import { chainById, levelAt, levelIndexOf } from '../../chains.ts';
import type { CommandName } from '../../commands.ts';
import { closingDay } from '../../deadlines.ts';
import { refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { actorLabels, actorsLabel, commandLabels, levelLabel } from '../../labels.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';

/** Where in its chain a case under review lies. */
export interface Standing {
  chain: ReviewChain;
  level: ReviewLevel;
  next: ReviewLevel | undefined;
}

type ReviewStep = Step<ReviewPhase>;

/** The level that has the case, or the refusal where it is a draft or the actor is not of that level. */
export function standingOf(step: ReviewStep): Standing | { refused: Decision } {
  const { phase, state, context } = step;
  if (state.stage !== 'review' || state.level === null || state.chain === null) {
    const because = state.returnedBy === undefined ? '申报还没有提交' : '申报已退回补正，还没有重新提交';
    return { refused: notAllowed(step, because) };
  }
  const chain = chainById(phase, state.chain);
  const { level, index, next } = levelAt(chain, state.level);
  if (level.by.includes(context.actor)) return { chain, level, next };
  const later = levelIndexOf(chain, context.actor) > index;
  return { refused: later ? levelSkipped(step, level) : wrongActor(step, level) };
}

/** The refusal where the closing day of the case's level has passed, or undefined. */
export function afterClosing(
  step: ReviewStep,
  standing: Pick<Standing, 'chain'> & { level: string },
): Decision | undefined {
  const { notice, plugin, on } = step.context;
  if (notice === null) return undefined;
  const closing = closingDay(standing.chain, notice, standing.level);
  if (closing === undefined || on <= closing.lastDay) return undefined;
  const slots = {
    level: levelLabel(closing.level),
    lastDay: closing.lastDay,
    today: on,
    command: commandLabels[step.command.do],
  };
  return refuse('RECOMMENDATION_PERIOD_CLOSED', slots, { plugin, citation: closing.citation });
}

function levelSkipped(step: ReviewStep, level: ReviewLevel): Decision {
  const { plugin, actor } = step.context;
  const slots = { due: levelLabel(level.level), actor: actorLabels[actor], command: commandLabels[step.command.do] };
  return refuse('LEVEL_SKIPPED', slots, { plugin, citation: level.citation });
}

function wrongActor(step: ReviewStep, level: ReviewLevel): Decision {
  const { plugin, actor } = step.context;
  const slots = { command: commandLabels[step.command.do], accepted: actorsLabel(level.by), actor: actorLabels[actor] };
  return refuse('ACTOR_NOT_ALLOWED', slots, { plugin, citation: citationOf(step, level) });
}

function citationOf(step: ReviewStep, level: ReviewLevel) {
  const { citations } = step.phase;
  const own: Partial<Record<CommandName, typeof level.citation>> = citations;
  return own[step.command.do] ?? level.citation;
}
