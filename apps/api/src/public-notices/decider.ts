import { failWith, refusal } from '@shifan/errors';
import { actorLabels, commandLabels } from '@shifan/process';
import { type Plugin, type PublicNoticePhase, resolveCitation } from '@shifan/rules';
import { actorOf } from '../cases/process-context.ts';
import type { SignedInContext } from '../trpc/context.ts';

/** Whoever decides in a programme publishes its notices: the ministry of the national one, a province of its own. */
export function refuseUnlessDecider(ctx: SignedInContext, plugin: Plugin, phase: PublicNoticePhase): void {
  const actor = actorOf(ctx.person);
  if (actor === phase.by) return;
  const slots = { command: commandLabels.propose, accepted: actorLabels[phase.by], actor: actorLabels[actor] };
  failWith(refusal('ACTOR_NOT_ALLOWED', slots, resolveCitation(plugin, phase.citations.run)));
}
