/** What each command carries beside its name. */
interface CommandFields {
  submit: unknown;
  return: Reasoned;
  withdraw: Reasoned;
  decline: Reasoned;
  recommend: { opinion?: string | undefined };
  propose: unknown;
  object: { objection?: string | undefined; ground?: string | undefined };
  'settle-objection': { founded: boolean; objection?: string | undefined } & Reasoned;
  confirm: { documentNumber?: string | undefined };
  'report-progress': unknown;
  'apply-acceptance': unknown;
  accept: unknown;
  'reject-acceptance': unknown;
  'open-reexamination': unknown;
  'pass-reexamination': unknown;
  'fail-reexamination': unknown;
  'report-change': unknown;
  'settle-change': unknown;
  sanction: unknown;
  expire: unknown;
  'report-year': unknown;
}

interface Reasoned {
  reasons?: string | undefined;
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
