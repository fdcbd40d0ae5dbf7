import type { Actor, Citation, Phase } from '@shifan/rules';
import { refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { actorLabels, actorsLabel, commandLabels } from '../labels.ts';
import type { Step } from './phase-module.ts';

/** The refusal where the command is not this actor's, with those whose it is; undefined where it is theirs. */
export function wrongActor(
  step: Step<Phase>,
  accepted: readonly Actor[],
  citation: Citation | undefined,
): Decision | undefined {
  const { plugin, actor } = step.context;
  if (accepted.includes(actor)) return undefined;
  const command = commandLabels[step.command.do];
  const slots = { command, accepted: actorsLabel([...new Set(accepted)]), actor: actorLabels[actor] };
  return refuse('ACTOR_NOT_ALLOWED', slots, { plugin, citation });
}
