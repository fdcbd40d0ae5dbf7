import { fail } from '@shifan/errors';
import type { Phase } from '@shifan/rules';
import type { Command, CommandName } from '../commands.ts';
import type { ProcessContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { Due } from '../due-date.ts';
import type { CaseState } from '../state.ts';

/** One command on one case: what a handler sees. */
export interface Step<P extends Phase, K extends CommandName = CommandName> {
  phase: P;
  state: CaseState;
  command: Command<K>;
  context: ProcessContext;
  /** enters another phase of the process, by its id */
  enter: (phase: string) => Decision;
}

export type Handlers<P extends Phase> = { [K in CommandName]?: (step: Step<P, K>) => Decision };

/** The parts of a phase: what its commands do, what falls due in it, what entering it means. */
export interface PhaseParts<P extends Phase> {
  commands: Handlers<P>;
  due: (phase: P, state: CaseState, context: ProcessContext) => Due[];
  /** absent for a phase that a case does not enter from another one; `step.phase` is the phase that is entered */
  enter?: (step: Step<P>) => Decision;
}

/** A phase of the engine, for a plugin's phase of that sort. */
export interface PhaseModule {
  /** undefined where the phase does not know the command */
  decide: <K extends CommandName>(step: Step<Phase, K>) => Decision | undefined;
  due: (phase: Phase, state: CaseState, context: ProcessContext) => Due[];
  enter: (step: Step<Phase>) => Decision;
}

/** Makes a phase module of its parts, for the plugin phases that `is` recognises. */
export function phaseModule<P extends Phase>(is: (phase: Phase) => phase is P, parts: PhaseParts<P>): PhaseModule {
  const own = (phase: Phase): P =>
    is(phase) ? phase : fail('PROCESS_INVALID', { plugin: phase.id, problem: '环节类型不符' });
  return {
    decide: (step) => run(parts.commands, { ...step, phase: own(step.phase) }),
    due: (phase, state, context) => parts.due(own(phase), state, context),
    enter: (step) =>
      parts.enter?.({ ...step, phase: own(step.phase) }) ??
      fail('PROCESS_INVALID', {
        plugin: step.context.plugin.id,
        problem: `不能从其他环节进入“${step.phase.id}”`,
      }),
  };
}

/** The decision of the handler that a command has here; undefined where it has none. */
export function run<P extends Phase, K extends CommandName>(
  handlers: Handlers<P>,
  step: Step<P, K>,
): Decision | undefined {
  const name: K = step.command.do;
  const handler: Handlers<P>[K] = handlers[name];
  return handler?.(step);
}
