import type { CivilDate } from '@shifan/calendar';
import type { Actor, Citation, Phase } from '@shifan/rules';
import { accept, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { chainById, chainFor, designationPhase, firstLevel, levelAt, startPhase } from '../chains.ts';
import { close } from '../close.ts';
import { closingDay } from '../deadlines.ts';
import { dueLabels } from '../labels.ts';
import { runningDate } from '../legal-dates.ts';
import { notAllowed } from '../phases/not-allowed.ts';
import type { Step } from '../phases/phase-module.ts';
import { wrongActor } from '../phases/wrong-actor.ts';
import type { ClosedReason, DueName } from '../stages.ts';

type ExpireStep = Step<Phase, 'expire'>;

interface Ending {
  name: DueName;
  lastDay: CivilDate;
  reason: ClosedReason;
  citation: Citation | undefined;
}

/** Those who may note that a case has ended by itself; it ends with its legal day, whenever that is noted. */
export const EXPIRERS: readonly Actor[] = ['system', 'municipality', 'provincial-body', 'province', 'ministry'];

/** Notes that a case has ended by itself: nobody passed it on by its closing day, or the title's term is over. */
export function expire(step: ExpireStep): Decision {
  const refused = wrongActor(step, EXPIRERS, undefined);
  if (refused !== undefined) return refused;
  const ending = lapse(step) ?? endOfTitle(step);
  if (ending === undefined) return notAllowed(step, '现在没有到期自行结束的期限');
  const { plugin, on } = step.context;
  const { lastDay, citation, reason } = ending;
  if (on <= lastDay) {
    const slots = { due: dueLabels[ending.name], lastDay, today: on };
    return refuse('NOT_YET_EXPIRED', slots, { plugin, citation });
  }
  const { lastOn = lastDay } = step.state;
  return accept({ ...close(step, reason), on: lastOn > lastDay ? lastOn : lastDay });
}

/** A draft, or a case at a level that recommends, whose closing day nobody met. The deciding level has none. */
function lapse({ state, context }: ExpireStep): Ending | undefined {
  const { plugin, notice, authority } = context;
  if ((state.stage !== 'draft' && state.stage !== 'review') || notice === null) return undefined;
  const phase = startPhase(plugin);
  const chain = state.chain === null ? chainFor(phase, authority) : chainById(phase, state.chain);
  const level = state.level ?? state.returnedBy ?? firstLevel(chain).level;
  if (state.stage === 'review' && levelAt(chain, level).next === undefined) return undefined;
  const closing = closingDay(chain, notice, level);
  if (closing === undefined) return undefined;
  const name = state.stage === 'draft' ? 'application-ends' : 'recommendation-ends';
  return { name, lastDay: closing.lastDay, reason: 'lapsed', citation: closing.citation };
}

function endOfTitle({ state, context }: ExpireStep): Ending | undefined {
  const end = runningDate(state, 'title-ends', context.calendar);
  const citation = designationPhase(context.plugin)?.term?.citation;
  return end && { name: 'title-ends', lastDay: end.on, reason: 'expired', citation };
}
