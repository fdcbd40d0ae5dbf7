import { periodEnd } from '@shifan/calendar';
import { parameterValue, resolveCitation } from '@shifan/rules';
import type { CreationPhase, Phase } from '@shifan/rules';
import type { ProcessContext } from '../../context.ts';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Due } from '../../due-date.ts';
import type { CaseState } from '../../state.ts';
import { phaseModule } from '../phase-module.ts';
import { wholeParameter } from '../whole-parameter.ts';

/** 创建期: runs its years from the day of the confirmation (Civil Code arts 200–203). */
export const creation = phaseModule(isCreation, { commands: {}, due: dueInCreation, enter: startCreation });

function isCreation(phase: Phase): phase is CreationPhase {
  return phase.phase === 'creation';
}

function startCreation(phase: CreationPhase, context: ProcessContext): Decision {
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

// A provisional end is computed anew: it settles when the State Council announces the year.
function dueInCreation(phase: CreationPhase, state: CaseState, context: ProcessContext): Due[] {
  const { creation: period } = state;
  if (period === undefined) return [];
  const end = period.provisional
    ? periodEnd(context.calendar, { from: period.startsOn, years: period.years })
    : { date: period.endsOn, provisional: false };
  const citation = resolveCitation(context.plugin, phase.citations.run);
  return [{ name: 'creation-ends', on: end.date, provisional: end.provisional, citation }];
}
