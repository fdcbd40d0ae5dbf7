import { periodEnd } from '@shifan/calendar';
import { parameterValue } from '@shifan/rules';
import type { ReexaminationPhase } from '@shifan/rules';
import type { ProcessContext } from '../../context.ts';
import type { NextReexamination } from '../../events.ts';
import { wholeParameter } from '../whole-parameter.ts';

/** When the next reexamination falls due, counted from this day: that of the title or of the last pass. */
export function nextReexamination(phase: ReexaminationPhase, context: ProcessContext): NextReexamination {
  const { plugin, notice, calendar, on } = context;
  const years = wholeParameter(plugin, parameterValue(plugin, phase.everyYears, on, notice));
  const end = periodEnd(calendar, { from: on, years });
  return { from: on, years, dueOn: end.date, nominalDueOn: end.nominal, provisional: end.provisional };
}
