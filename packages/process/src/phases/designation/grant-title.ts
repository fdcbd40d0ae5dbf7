import { parseCivilDate, periodEnd } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { parameterValue } from '@shifan/rules';
import type { DesignationPhase } from '@shifan/rules';
import { reexaminationPhase } from '../../chains.ts';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { TitleTerm } from '../../events.ts';
import { commandLabels } from '../../labels.ts';
import type { Step } from '../phase-module.ts';
import { nextReexamination } from '../reexamination/next-reexamination.ts';
import { wholeParameter } from '../whole-parameter.ts';

type GrantStep = Step<DesignationPhase>;

/** The title, from this day and under a document number; a draft grants none until it is put into force. */
export function grantTitle(step: GrantStep): Decision {
  const { phase, context } = step;
  const { plugin, on, actor } = context;
  const rest = { plugin, citation: phase.citations.grant };
  if (!inForce(step)) return refuse('JURISDICTION_NOT_IN_FORCE', { jurisdiction: plugin.shortTitle }, rest);
  const documentNumber = documentNumberOf(step);
  if (documentNumber === '') {
    return refuse('DOCUMENT_NUMBER_REQUIRED', { command: commandLabels[step.command.do] }, rest);
  }
  const reexamination = reexaminationPhase(plugin, phase);
  return accept({
    type: 'title-granted',
    on,
    by: actor,
    phase: phase.id,
    documentNumber,
    ...termOf(step),
    ...(reexamination === undefined ? {} : { reexamination: nextReexamination(reexamination, context) }),
  });
}

function inForce({ context }: GrantStep): boolean {
  const { plugin, enactment, on } = context;
  return plugin.status !== 'draft' || (enactment !== undefined && enactment.on <= on);
}

function documentNumberOf({ command }: GrantStep): string {
  return (command.do === 'confirm' ? command.documentNumber : undefined)?.trim() ?? '';
}

/** The earlier of the term's years and the day with which every title ends. */
function termOf({ phase, context }: GrantStep): { endsOn?: CivilDate; term?: TitleTerm } {
  const { plugin, notice, calendar, on } = context;
  if (phase.term === undefined) return {};
  const until = phase.term.until === undefined ? undefined : parseCivilDate(phase.term.until);
  if (phase.term.years !== undefined) {
    const years = wholeParameter(plugin, parameterValue(plugin, phase.term.years, on, notice));
    const end = periodEnd(calendar, { from: on, years });
    if (until === undefined || end.date <= until) {
      return { endsOn: end.date, term: { years, nominalEndsOn: end.nominal, provisional: end.provisional } };
    }
  }
  return until === undefined ? {} : { endsOn: until, term: { nominalEndsOn: until, provisional: false } };
}
