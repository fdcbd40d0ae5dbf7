import type { Refusal } from '@shifan/errors';
import { chainFor, startPhase } from './chains.ts';
import type { Command, CommandName } from './commands.ts';
import type { ProcessContext } from './context.ts';
import { decide } from './decide.ts';
import type { CaseState } from './state.ts';

export type AllowedCommand = { do: CommandName; allowed: true } | { do: CommandName; allowed: false; refusal: Refusal };

const PROBES: readonly Command[] = [
  { do: 'submit' },
  { do: 'return' },
  { do: 'withdraw' },
  { do: 'decline' },
  { do: 'recommend' },
  { do: 'propose' },
  { do: 'object' },
  { do: 'settle-objection', founded: false },
  { do: 'confirm' },
];

/**
 * The commands that are the actor's in this process, each allowed now or refused with its reason and clause: what a screen shows
 * enabled or disabled. Commands that are never this actor's are left out.
 *
 * Example: for the operator of a case under review → `submit` refused, `withdraw` allowed.
 */
export function allowedCommands(state: CaseState, context: ProcessContext): AllowedCommand[] {
  const own = commandsOf(context);
  return PROBES.filter((probe) => own.has(probe.do)).map((probe) => {
    const decision = decide(state, probe, context);
    if (decision.ok) return { do: probe.do, allowed: true };
    return { do: probe.do, allowed: false, refusal: decision.refusal };
  });
}

/** The commands that an actor has in the process of this context's plugin and authority, whatever the state. */
export function commandsOf(context: ProcessContext): Set<CommandName> {
  const { plugin, actor, authority } = context;
  const own = new Set<CommandName>();
  const add = (...names: CommandName[]) => names.forEach((name) => own.add(name));
  if (actor === 'operator') add('submit', 'withdraw');
  if (actor === 'public') add('object');
  const { levels } = chainFor(startPhase(plugin), authority);
  levels.forEach(({ by }, index) => {
    if (!by.includes(actor)) return;
    add('return', 'decline');
    if (index < levels.length - 1) add('recommend', 'withdraw');
    else add('propose');
  });
  for (const phase of plugin.process.phases) {
    if (phase.phase === 'public-notice' && phase.by === actor) add('settle-objection', 'confirm');
  }
  return own;
}
