import type { Refusal } from '@shifan/errors';
import type { Phase } from '@shifan/rules';
import { EXPIRERS } from './beside/expire.ts';
import { chainFor, startPhase } from './chains.ts';
import { COMMANDS } from './commands.ts';
import type { Command, CommandName } from './commands.ts';
import type { ProcessContext } from './context.ts';
import { decide } from './decide.ts';
import type { CaseState } from './state.ts';

export type AllowedCommand = { do: CommandName; allowed: true } | { do: CommandName; allowed: false; refusal: Refusal };

/**
 * The commands that are the actor's in this process, each allowed now or refused with its reason and clause: what a screen shows
 * enabled or disabled. Commands that are never this actor's are left out. What a person has still to fill in (a document number,
 * the ground of a sanction and its record) is taken as given.
 *
 * Example: for the operator of a case under review → `submit` refused, `withdraw` allowed.
 */
export function allowedCommands(state: CaseState, context: ProcessContext): AllowedCommand[] {
  const own = commandsOf(context);
  return COMMANDS.filter((name) => own.has(name)).map((name) => {
    const decision = decide(state, probe(name, context), context);
    if (decision.ok) return { do: name, allowed: true };
    return { do: name, allowed: false, refusal: decision.refusal };
  });
}

/** The commands that an actor has in the process of this context's plugin and authority, whatever the state. */
export function commandsOf(context: ProcessContext): Set<CommandName> {
  const { phases } = context.plugin.process;
  return new Set([...inReview(context), ...phases.flatMap((phase) => inPhase(phase, context)), ...beside(context)]);
}

/** A command as a person would give it who has filled in everything. */
function probe(name: CommandName, { plugin, on }: ProcessContext): Command {
  if (name === 'settle-objection') return { do: name, founded: false };
  if (name === 'settle-change') return { do: name, keep: true };
  if (name === 'confirm') return { do: name, documentNumber: '…' };
  if (name !== 'sanction') return { do: name };
  const ground = plugin.process.sanction?.grounds[0];
  return ground === undefined ? { do: name } : { do: name, ground: ground.id, record: { sort: ground.record, on } };
}

function inReview({ plugin, actor, authority }: ProcessContext): CommandName[] {
  const { levels } = chainFor(startPhase(plugin), authority);
  const ofLevels = levels.flatMap(({ by }, index): CommandName[] => {
    if (!by.includes(actor)) return [];
    const onwards: CommandName[] = index < levels.length - 1 ? ['recommend', 'withdraw'] : ['propose'];
    return ['return', 'decline', ...onwards];
  });
  return actor === 'operator' ? ['submit', 'withdraw', ...ofLevels] : ofLevels;
}

function inPhase(phase: Phase, { actor }: ProcessContext): CommandName[] {
  const operator = actor === 'operator';
  if (phase.phase === 'creation') return operator ? ['report-progress', 'apply-acceptance'] : [];
  if (phase.phase === 'designation') {
    return phase.yearReports?.some(({ by }) => by.includes(actor)) === true ? ['report-year'] : [];
  }
  if (phase.phase === 'reexamination') {
    if (phase.by === actor) return ['open-reexamination', 'pass-reexamination', 'fail-reexamination'];
    return phase.openedBy.includes(actor) ? ['open-reexamination'] : [];
  }
  if (phase.phase === 'public-notice' && actor === 'public') return ['object'];
  if (phase.phase === 'review' || phase.by !== actor) return [];
  return phase.phase === 'acceptance' ? ['accept', 'reject-acceptance'] : ['settle-objection', 'confirm'];
}

function beside({ plugin, actor }: ProcessContext): CommandName[] {
  const { change, sanction } = plugin.process;
  const own: CommandName[] = EXPIRERS.includes(actor) ? ['expire'] : [];
  if (change !== undefined && actor === 'operator') own.push('report-change');
  if (change !== undefined && [change.by, ...change.opinionBy].includes(actor)) own.push('settle-change');
  if (sanction?.by === actor) own.push('sanction');
  return own;
}
