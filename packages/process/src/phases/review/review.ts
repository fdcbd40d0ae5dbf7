import { resolveCitation } from '@shifan/rules';
import type { Phase, ReviewPhase } from '@shifan/rules';
import { chainById, chainFor, firstLevel, levelAt } from '../../chains.ts';
import type { ProcessContext } from '../../context.ts';
import { closingDay } from '../../deadlines.ts';
import type { Due } from '../../due-date.ts';
import type { CaseState } from '../../state.ts';
import { phaseModule } from '../phase-module.ts';
import { decline } from './decline.ts';
import { propose } from './propose.ts';
import { recommend } from './recommend.ts';
import { returnForCorrection } from './return.ts';
import { submit } from './submit.ts';
import { withdrawRecommendation } from './withdraw-recommendation.ts';

/** Application, preliminary review, recommendation level by level, selection. The draft belongs to it. */
export const review = phaseModule(isReview, {
  commands: {
    submit,
    return: returnForCorrection,
    withdraw: withdrawRecommendation,
    decline,
    recommend,
    propose,
  },
  due: dueInReview,
});

function isReview(phase: Phase): phase is ReviewPhase {
  return phase.phase === 'review';
}

function dueInReview(phase: ReviewPhase, state: CaseState, context: ProcessContext): Due[] {
  const { notice, plugin } = context;
  if (notice === null) return [];
  const chain = state.chain === null ? chainFor(phase, context.authority) : chainById(phase, state.chain);
  const level = state.level ?? state.returnedBy ?? firstLevel(chain).level;
  const deciding = levelAt(chain, level).next === undefined;
  if (state.stage === 'review' && deciding) return [];
  const closing = closingDay(chain, notice, level);
  if (closing === undefined) return [];
  const name = state.stage === 'draft' ? 'application-ends' : 'recommendation-ends';
  const citation = resolveCitation(plugin, closing.citation);
  return [{ name, on: closing.lastDay, provisional: false, citation }];
}
