import { ShifanError } from '@shifan/errors';

/** Makes the error of a wrong call, which shows how the command is called. */
export function usageError(problem: string, usage: string): ShifanError {
  return new ShifanError('COMMAND_LINE_INVALID', { problem, usage: `shifan ${usage}` });
}
