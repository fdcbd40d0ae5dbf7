import { resolveCitation } from '@shifan/rules';
import type { DesignationPhase, Phase } from '@shifan/rules';
import type { ProcessContext } from '../../context.ts';
import type { Decision } from '../../decision.ts';
import type { Due } from '../../due-date.ts';
import { reexaminationPhase } from '../../chains.ts';
import { runningDate } from '../../legal-dates.ts';
import type { CaseState } from '../../state.ts';
import { notAllowed } from '../not-allowed.ts';
import { phaseModule } from '../phase-module.ts';
import type { Step } from '../phase-module.ts';
import { grantTitle } from './grant-title.ts';

/** 认定: the title is held; its reexamination is opened from the day on which it falls due. */
export const designation = phaseModule(isDesignation, {
  commands: { 'open-reexamination': openReexamination },
  due: dueWhileDesignated,
  enter: grantTitle,
});

function isDesignation(phase: Phase): phase is DesignationPhase {
  return phase.phase === 'designation';
}

function openReexamination(step: Step<DesignationPhase, 'open-reexamination'>): Decision {
  const { reexamination } = step.phase;
  return reexamination === undefined ? notAllowed(step, '该办法没有规定复核') : step.enter(reexamination);
}

function dueWhileDesignated(phase: DesignationPhase, state: CaseState, { plugin, calendar }: ProcessContext): Due[] {
  const next = runningDate(state, 'reexamination', calendar);
  const reexamination = reexaminationPhase(plugin, phase);
  if (next === undefined || reexamination === undefined) return [];
  return [{ name: 'reexamination', ...next, citation: resolveCitation(plugin, reexamination.citations.run) }];
}
