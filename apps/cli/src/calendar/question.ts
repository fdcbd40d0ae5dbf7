import type { ExitCode, Terminal } from '../command.ts';

/** One question that `shifan calendar` answers. */
export interface CalendarQuestion {
  usage: string;
  help: string;
  run(args: readonly string[], terminal: Terminal): ExitCode;
}
