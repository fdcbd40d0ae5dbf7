import { ShifanError } from '@shifan/errors';

/** Makes the error of a wrong call; the command line answers it with exit code 2. */
export function usageError(problem: string, usage: string): ShifanError {
  return new ShifanError('COMMAND_LINE_INVALID', { problem, usage: `shifan ${usage}` });
}
