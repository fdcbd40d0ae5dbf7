import type { CreationPhase } from '@shifan/rules';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Step } from '../phase-module.ts';
import { wrongActor } from '../wrong-actor.ts';

/** The operator reports its progress against the plan, as often as it likes while the creation-period lasts or is extended. */
export function reportProgress(step: Step<CreationPhase, 'report-progress'>): Decision {
  const refused = wrongActor(step, ['operator'], step.phase.citations.progress);
  if (refused !== undefined) return refused;
  const { on, actor } = step.context;
  const { report } = step.command;
  return accept({ type: 'progress-reported', on, by: actor, ...(report === undefined ? {} : { report }) });
}
