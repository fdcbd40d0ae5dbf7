import type { CaseState, ProcessContext } from '@shifan/process';
import { chainFor, startPhase } from '@shifan/process';
import type { Citation } from '@shifan/rules';
import { phaseOf } from './event-clause.ts';

/** The clause under which a case stands where it stands; undefined for one that is closed. */
export function citationOfStage(state: CaseState, context: ProcessContext): Citation | undefined {
  const { plugin } = context;
  switch (state.stage) {
    case 'draft':
      return phaseOf(plugin, 'review')?.citations.submit;
    case 'review':
      return chainFor(startPhase(plugin), context.authority).levels.find(({ level }) => level === state.level)
        ?.citation;
    case 'notice-candidate':
    case 'notice-designation':
      return phaseOf(plugin, 'public-notice', state.stage)?.citations.run;
    case 'creation':
      return state.creation?.extended
        ? phaseOf(plugin, 'acceptance')?.citations.extend
        : phaseOf(plugin, 'creation')?.citations.run;
    case 'acceptance':
      return phaseOf(plugin, 'acceptance')?.citations.accept;
    case 'designated':
      return phaseOf(plugin, 'designation')?.citations.hold;
    case 'reexamination':
      return phaseOf(plugin, 'reexamination')?.citations.run;
    case 'rectification':
      return phaseOf(plugin, 'reexamination')?.citations.rectify;
    case 'closed':
      return undefined;
  }
}
