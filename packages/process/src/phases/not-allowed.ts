import type { Citation, Phase } from '@shifan/rules';
import { refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { commandLabels, stateLabel } from '../labels.ts';
import type { Step } from './phase-module.ts';

/** The refusal of a command that does not fit where the case stands. `because` is a clause without full stop. */
export function notAllowed(step: Step<Phase>, because: string, citation?: Citation): Decision {
  const slots = { stage: stateLabel(step.state), command: commandLabels[step.command.do], because };
  return refuse('COMMAND_NOT_ALLOWED', slots, { plugin: step.context.plugin, citation });
}
