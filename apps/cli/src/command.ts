/** Where a command speaks and listens; tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
}

/** 0: fine; 1: something fell short, or the call was wrong. */
export type ExitCode = 0 | 1;

/** One command, one file. */
export interface Command {
  /** One line for the overview. */
  summary: string;
  /** How it is called, without the leading `shifan`. */
  usage: string;
  /** What its arguments and options mean, in Chinese. */
  help: string;
  /** One call of it that works, without the leading `shifan`. */
  example: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
