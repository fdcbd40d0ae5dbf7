import { periodEnd } from '@shifan/calendar';
import { parameterValue, resolveCitation } from '@shifan/rules';
import type { Citation, CreationPhase, Phase, Plugin } from '@shifan/rules';
import type { ProcessContext } from '../../context.ts';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Due } from '../../due-date.ts';
import { runningDate } from '../../legal-dates.ts';
import type { CaseState } from '../../state.ts';
import { phaseModule } from '../phase-module.ts';
import type { Step } from '../phase-module.ts';
import { wholeParameter } from '../whole-parameter.ts';
import { applyAcceptance } from './apply-acceptance.ts';
import { reportProgress } from './report-progress.ts';

/** 创建期: runs its years from the day of the confirmation (Civil Code arts 200–203); after its last day acceptance is applied for. */
export const creation = phaseModule(isCreation, {
  commands: { 'report-progress': reportProgress, 'apply-acceptance': applyAcceptance },
  due: dueInCreation,
  enter: startCreation,
});

function isCreation(phase: Phase): phase is CreationPhase {
  return phase.phase === 'creation';
}

function startCreation({ phase, context }: Step<CreationPhase>): Decision {
  const { plugin, notice, calendar, on, actor } = context;
  const years = wholeParameter(plugin, parameterValue(plugin, phase.years, on, notice));
  const end = periodEnd(calendar, { from: on, years });
  return accept({
    type: 'creation-started',
    on,
    by: actor,
    phase: phase.id,
    startsOn: on,
    endsOn: end.date,
    nominalEndsOn: end.nominal,
    years,
    provisional: end.provisional,
  });
}

function dueInCreation(phase: CreationPhase, state: CaseState, { plugin, calendar }: ProcessContext): Due[] {
  const end = runningDate(state, 'creation-ends', calendar);
  if (end === undefined) return [];
  const citation = (state.creation?.extended && extension(plugin)) || phase.citations.run;
  return [{ name: 'creation-ends', ...end, citation: resolveCitation(plugin, citation) }];
}

/** What lengthens the period stands with the acceptance that was failed. */
function extension({ process }: Plugin): Citation | undefined {
  return process.phases.find((phase) => phase.phase === 'acceptance')?.citations.extend;
}
