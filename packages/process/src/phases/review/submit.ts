import { findAuthority } from '@shifan/rules';
import type { ReviewChain, ReviewPhase } from '@shifan/rules';
import { chainFor, firstLevel } from '../../chains.ts';
import { closingDay, openingDay } from '../../deadlines.ts';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { commandLabels } from '../../labels.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';
import { wrongActor } from '../wrong-actor.ts';

type SubmitStep = Step<ReviewPhase, 'submit'>;

/**
 * The operator submits, the first time to the first level, after a return to the level that returned it: the recommendations
 * made before stand, for each level answers for its own deadline and the law asks for no second recommendation of a corrected file.
 */
export function submit(step: SubmitStep): Decision {
  const { phase, state, context } = step;
  const { actor, on, plugin } = context;
  if (state.stage !== 'draft') return notAllowed(step, '申报已经提交', phase.citations.submit);
  const refused = wrongActor(step, ['operator'], phase.citations.submit);
  if (refused !== undefined) return refused;
  const { effectiveTo } = plugin;
  if (effectiveTo !== undefined && on >= effectiveTo) {
    const slots = { jurisdiction: plugin.title, effectiveTo, today: on };
    return refuse('JURISDICTION_REPEALED', slots, { plugin, citation: phase.citations.submit });
  }
  const chain = chainFor(phase, context.authority);
  const level = state.returnedBy ?? firstLevel(chain).level;
  const outside = outsideNotice(step, { chain, level });
  return outside ?? accept({ type: 'submitted', on, by: actor, phase: phase.id, chain: chain.id, level });
}

function outsideNotice(step: SubmitStep, at: { chain: ReviewChain; level: string }): Decision | undefined {
  const { notice, plugin, on, authority } = step.context;
  const rest = { plugin, citation: step.phase.citations.submit };
  if (notice === null) {
    return refuse('NOTICE_MISSING', { authority: nameOf(authority), command: commandLabels.submit }, rest);
  }
  if (notice.authority !== undefined && notice.authority !== authority) {
    const slots = { notice: notice.title, accepted: nameOf(notice.authority), authority: nameOf(authority) };
    return refuse('NOTICE_OTHER_AUTHORITY', slots, rest);
  }
  const opensOn = openingDay(notice);
  if (on < opensOn) return refuse('APPLICATION_PERIOD_NOT_OPEN', { opensOn, today: on }, rest);
  const closing = closingDay(at.chain, notice, at.level);
  if (closing === undefined || on <= closing.lastDay) return undefined;
  const slots = { lastDay: closing.lastDay, today: on };
  return refuse('APPLICATION_PERIOD_CLOSED', slots, { plugin, citation: closing.citation });
}

function nameOf(authority: string): string {
  return findAuthority(authority)?.name ?? authority;
}
