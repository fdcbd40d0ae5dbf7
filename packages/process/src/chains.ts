import { fail } from '@shifan/errors';
import type {
  Actor,
  DesignationPhase,
  Phase,
  Plugin,
  ReexaminationPhase,
  ReviewChain,
  ReviewLevel,
  ReviewPhase,
} from '@shifan/rules';

/**
 * The chain of levels that serves an authority: the one that names it, else the one that names none.
 * Throws PLUGIN_CHAIN_MISSING where the plugin has neither.
 *
 * Example: `chainFor(phase, '440000').levels.map(({ level }) => level)` → municipality, province, ministry.
 */
export function chainFor(phase: ReviewPhase, authority: string): ReviewChain {
  const named = phase.chains.find(({ authorities }) => authorities?.includes(authority));
  const general = phase.chains.find(({ authorities }) => authorities === undefined);
  return named ?? general ?? fail('PLUGIN_CHAIN_MISSING', { authority });
}

/** The chain a case was submitted under; throws PROCESS_INVALID where the plugin has it no more. */
export function chainById(phase: ReviewPhase, id: string): ReviewChain {
  const chain = phase.chains.find((one) => one.id === id);
  return chain ?? fail('PROCESS_INVALID', { plugin: phase.id, problem: `没有审核链“${id}”` });
}

/** The phase of an id; throws PROCESS_INVALID where there is none. */
export function phaseById(plugin: Plugin, id: string): Phase {
  const { phases } = plugin.process;
  for (const phase of phases) if (phase.id === id) return phase;
  return fail('PROCESS_INVALID', { plugin: plugin.id, problem: `没有环节“${id}”` });
}

/** The phase a process starts with, which has to be a review. Throws PROCESS_INVALID. */
export function startPhase(plugin: Plugin): ReviewPhase {
  const phase = phaseById(plugin, plugin.process.start);
  if (phase.phase === 'review') return phase;
  return fail('PROCESS_INVALID', { plugin: plugin.id, problem: `流程应从审核环节开始，现从“${phase.id}”开始` });
}

/** The reexamination that a designation leads to; undefined where the law knows none. Throws PROCESS_INVALID. */
export function reexaminationPhase(plugin: Plugin, designation: DesignationPhase): ReexaminationPhase | undefined {
  if (designation.reexamination === undefined) return undefined;
  const phase = phaseById(plugin, designation.reexamination);
  if (phase.phase === 'reexamination') return phase;
  return fail('PROCESS_INVALID', { plugin: plugin.id, problem: `“${phase.id}”不是复核环节` });
}

/** The phase in which a title is held; undefined for a process that grants none. */
export function designationPhase(plugin: Plugin): DesignationPhase | undefined {
  return plugin.process.phases.find((phase) => phase.phase === 'designation');
}

/** The levels an actor may act at, by their places in the chain. */
export function levelIndexOf(chain: ReviewChain, actor: Actor): number {
  return chain.levels.findIndex(({ by }) => by.includes(actor));
}

/** The first level, which receives an application. */
export function firstLevel(chain: ReviewChain): ReviewLevel {
  const [first] = chain.levels;
  return first ?? fail('PROCESS_INVALID', { plugin: chain.id, problem: '审核链没有层级' });
}

/** A level of the chain with its place and the level after it. Throws PROCESS_INVALID. */
export function levelAt(
  chain: ReviewChain,
  id: string,
): { level: ReviewLevel; index: number; next: ReviewLevel | undefined } {
  const index = chain.levels.findIndex(({ level }) => level === id);
  const level = chain.levels[index];
  if (level === undefined) return fail('PROCESS_INVALID', { plugin: chain.id, problem: `审核链没有层级“${id}”` });
  return { level, index, next: chain.levels[index + 1] };
}
