import { formatMessage } from '@shifan/errors';
import type { ExitCode, Terminal } from '../command.ts';
import { toJson } from '../json.ts';

/** Says that the State Council has not announced a year yet: never a guess, exit code 1. */
export function answerNotAnnounced(year: number, { json, terminal }: { json: boolean; terminal: Terminal }): ExitCode {
  const message = formatMessage('CALENDAR_NOT_ANNOUNCED', { year: String(year) });
  if (json) terminal.out(toJson({ announced: false, year, message }));
  else terminal.err(message);
  return 1;
}
