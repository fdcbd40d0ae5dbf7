import type { CivilDate } from '@shifan/calendar';
import type { Sanction } from '@shifan/rules';

/** What each command carries beside its name. */
interface CommandFields {
  submit: unknown;
  return: Reasoned;
  withdraw: Reasoned;
  decline: Reasoned;
  recommend: { opinion?: string | undefined };
  propose: unknown;
  object: {
    objection?: string | undefined;
    ground?: string | undefined;
    /** without the name of who objects */
    anonymous?: boolean | undefined;
    /** without anything that proves it */
    unproven?: boolean | undefined;
  };
  'settle-objection': { founded: boolean; objection?: string | undefined } & Reasoned;
  confirm: { documentNumber?: string | undefined };
  'report-progress': { report?: string | undefined };
  'apply-acceptance': { dossier?: string | undefined };
  accept: Reasoned;
  'reject-acceptance': Reasoned;
  'open-reexamination': unknown;
  'pass-reexamination': Reasoned;
  'fail-reexamination': Reasoned;
  'report-change': {
    change?: string | undefined;
    /** the day of the change; absent: the day of the report */
    eventOn?: CivilDate | undefined;
    sort?: string | undefined;
    description?: string | undefined;
  };
  /** from those who examine it an opinion, from the one who decides the decision */
  'settle-change': { keep: boolean; change?: string | undefined; round?: string | undefined } & Reasoned;
  sanction: { ground?: string | undefined; record?: SanctionRecord | undefined } & Reasoned;
  expire: unknown;
  /** year: the one reported on; absent: the first that is not reported yet */
  'report-year': { year?: number | undefined };
}

interface Reasoned {
  reasons?: string | undefined;
}

/** What proves the ground of a sanction: a dated check of a list, a concluded investigation, an assessment. */
export interface SanctionRecord {
  sort: Sanction['grounds'][number]['record'];
  on: CivilDate;
  reference?: string | undefined;
}

export type CommandName = keyof CommandFields;

/** A command as plain data: `{ do: 'settle-objection', founded: false }`. */
export type Command<K extends CommandName = CommandName> = { [P in K]: { do: P } & CommandFields[P] }[K];

/** Every command of the engine, in the order of a lifecycle. */
export const COMMANDS = [
  'submit',
  'return',
  'withdraw',
  'decline',
  'recommend',
  'propose',
  'object',
  'settle-objection',
  'confirm',
  'report-progress',
  'apply-acceptance',
  'accept',
  'reject-acceptance',
  'open-reexamination',
  'pass-reexamination',
  'fail-reexamination',
  'report-change',
  'settle-change',
  'sanction',
  'expire',
  'report-year',
] as const satisfies readonly CommandName[];

/** Says whether a text names a command. */
export function isCommandName(value: string): value is CommandName {
  return COMMANDS.some((name) => name === value);
}
