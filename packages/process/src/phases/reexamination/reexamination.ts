import { resolveCitation } from '@shifan/rules';
import type { Phase, ReexaminationPhase } from '@shifan/rules';
import type { ProcessContext } from '../../context.ts';
import type { Due } from '../../due-date.ts';
import { runningDate } from '../../legal-dates.ts';
import type { CaseState } from '../../state.ts';
import { phaseModule } from '../phase-module.ts';
import { openReexamination } from './open-reexamination.ts';
import { failReexamination, passReexamination } from './settle-reexamination.ts';

/** 复核 and the rectification after a failed one. */
export const reexamination = phaseModule(isReexamination, {
  commands: {
    'open-reexamination': openReexamination,
    'pass-reexamination': passReexamination,
    'fail-reexamination': failReexamination,
  },
  due: dueInReexamination,
  enter: openReexamination,
});

function isReexamination(phase: Phase): phase is ReexaminationPhase {
  return phase.phase === 'reexamination';
}

function dueInReexamination(phase: ReexaminationPhase, state: CaseState, { plugin, calendar }: ProcessContext): Due[] {
  const { run, rectify } = phase.citations;
  const names = [
    ['reexamination', run],
    ['rectification-ends', rectify],
  ] as const;
  return names.flatMap(([name, citation]) => {
    const day = runningDate(state, name, calendar);
    return day === undefined ? [] : [{ name, ...day, citation: resolveCitation(plugin, citation) }];
  });
}
