import { isShifanError } from '@shifan/errors';
import type { Command, ExitCode, Terminal } from './command.ts';
import { findCommand } from './commands/index.ts';
import { commandHelp, overview } from './help.ts';
import { toJson } from './json.ts';
import { usageError } from './usage-error.ts';
import { version } from './version.ts';

/**
 * Runs `shifan …` and gives its exit code: 0 fine, 1 something fell short or the call was wrong.
 *
 * Errors are plain Chinese on stderr; with `--json` they are `{"error":{code,message}}` on stdout.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    return report(error, { json: args.includes('--json'), terminal });
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--version' || name === '-v') return say(version(), terminal);
  if (name === undefined || name === '--help' || name === '-h') return say(overview(), terminal);
  if (name === 'help') return say(rest[0] === undefined ? overview() : helpOf(rest[0]), terminal);
  const command = getCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) return say(helpOf(name), terminal);
  return command.run(rest, terminal);
}

function say(words: string, terminal: Terminal): ExitCode {
  terminal.out(words);
  return 0;
}

function helpOf(name: string): string {
  return commandHelp(getCommand(name));
}

function getCommand(name: string): Command {
  const command = findCommand(name);
  if (!command) throw usageError(`没有命令 ${name}（运行 shifan help 查看全部命令）`, 'help');
  return command;
}

function report(error: unknown, { json, terminal }: { json: boolean; terminal: Terminal }): ExitCode {
  const known = isShifanError(error);
  const code = known ? error.code : 'INTERNAL';
  const message = error instanceof Error ? error.message : String(error);
  if (json) terminal.out(toJson({ error: { code, message } }));
  else terminal.err(known ? message : `程序出错：${error instanceof Error ? (error.stack ?? message) : message}`);
  return 1;
}
