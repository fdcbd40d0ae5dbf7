import type { CaseState, Command, CommandName } from '@shifan/process';
import type { CivilDate } from '@shifan/calendar';
import type { Plugin } from '@shifan/rules';
import type { StepPayload } from '../files/scenario-document.ts';
import { sanctionCommand } from './sanction-command.ts';

/** How a step's words become a command; what a command does not take is left out. */
type CommandBuilders = { [K in CommandName]: (payload: StepPayload, at: StepPlace) => Command<K> };

/** Where the case stands, under which law and on which day. */
export interface StepPlace {
  state: CaseState;
  plugin: Plugin;
  on: CivilDate;
}

const builders: CommandBuilders = {
  submit: () => ({ do: 'submit' }),
  return: ({ reasons }) => ({ do: 'return', reasons }),
  withdraw: ({ reasons }) => ({ do: 'withdraw', reasons }),
  decline: ({ reasons }) => ({ do: 'decline', reasons }),
  recommend: ({ reasons }) => ({ do: 'recommend', opinion: reasons }),
  propose: () => ({ do: 'propose' }),
  object: ({ objection, ground, anonymous, unproven }) => ({ do: 'object', objection, ground, anonymous, unproven }),
  'settle-objection': ({ founded = false, objection, reasons }, { state }) => ({
    do: 'settle-objection',
    founded,
    objection: objection ?? oldestOpen(state),
    reasons,
  }),
  confirm: ({ documentNumber }) => ({ do: 'confirm', documentNumber }),
  'report-progress': () => ({ do: 'report-progress' }),
  'apply-acceptance': () => ({ do: 'apply-acceptance' }),
  accept: ({ reasons }) => ({ do: 'accept', reasons }),
  'reject-acceptance': ({ reasons }) => ({ do: 'reject-acceptance', reasons }),
  'open-reexamination': () => ({ do: 'open-reexamination' }),
  'pass-reexamination': ({ reasons }) => ({ do: 'pass-reexamination', reasons }),
  'fail-reexamination': ({ reasons }) => ({ do: 'fail-reexamination', reasons }),
  'report-change': ({ change, eventOn, sort, reasons }) => ({
    do: 'report-change',
    change,
    eventOn,
    sort,
    description: reasons,
  }),
  'settle-change': ({ keep = false, change, reasons, round }) => ({
    do: 'settle-change',
    keep,
    change,
    reasons,
    round,
  }),
  sanction: sanctionCommand,
  expire: () => ({ do: 'expire' }),
  'report-year': ({ year }) => ({ do: 'report-year', year }),
};

/** The command of a step, where the case stands. */
export function stepCommand(name: CommandName, payload: StepPayload, at: StepPlace): Command {
  return builders[name](payload, at);
}

/** A step that does not say which objection it settles means the oldest open one. */
function oldestOpen(state: CaseState): string | undefined {
  return state.objections.find(({ status }) => status === 'open')?.id;
}
