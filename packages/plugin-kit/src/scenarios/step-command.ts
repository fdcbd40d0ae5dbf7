import type { CaseState, Command, CommandName } from '@shifan/process';
import type { StepPayload } from '../files/scenario-document.ts';

/** How a step's words become a command; what a command does not take is left out. */
type CommandBuilders = { [K in CommandName]: (payload: StepPayload, state: CaseState) => Command<K> };

const builders: CommandBuilders = {
  submit: () => ({ do: 'submit' }),
  return: ({ reasons }) => ({ do: 'return', reasons }),
  withdraw: ({ reasons }) => ({ do: 'withdraw', reasons }),
  decline: ({ reasons }) => ({ do: 'decline', reasons }),
  recommend: ({ reasons }) => ({ do: 'recommend', opinion: reasons }),
  propose: () => ({ do: 'propose' }),
  object: ({ objection, ground }) => ({ do: 'object', objection, ground }),
  'settle-objection': ({ founded = false, objection, reasons }, state) => ({
    do: 'settle-objection',
    founded,
    objection: objection ?? oldestOpen(state),
    reasons,
  }),
  confirm: ({ documentNumber }) => ({ do: 'confirm', documentNumber }),
  'report-progress': () => ({ do: 'report-progress' }),
  'apply-acceptance': () => ({ do: 'apply-acceptance' }),
  accept: () => ({ do: 'accept' }),
  'reject-acceptance': () => ({ do: 'reject-acceptance' }),
  'open-reexamination': () => ({ do: 'open-reexamination' }),
  'pass-reexamination': () => ({ do: 'pass-reexamination' }),
  'fail-reexamination': () => ({ do: 'fail-reexamination' }),
  'report-change': () => ({ do: 'report-change' }),
  'settle-change': () => ({ do: 'settle-change' }),
  sanction: () => ({ do: 'sanction' }),
  expire: () => ({ do: 'expire' }),
  'report-year': () => ({ do: 'report-year' }),
};

/** The command of a step, in the state the case is in. */
export function stepCommand(name: CommandName, payload: StepPayload, state: CaseState): Command {
  return builders[name](payload, state);
}

/** A step that does not say which objection it settles means the oldest open one. */
function oldestOpen(state: CaseState): string | undefined {
  return state.objections.find(({ status }) => status === 'open')?.id;
}
