import { checkPluginModule, formatProblem } from '@shifan/plugin-kit';
import type { PluginCheck, ProcessReport } from '@shifan/plugin-kit';
import type { Command, Terminal } from '../command.ts';
import { ids, placeOf } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';

const usage = 'process [办法标识或文件…]';

export const processCommand: Command = {
  summary: '推演办法的流程：走遍每一种状态，逐条证明，列出反例',
  usage,
  help: [
    '不写参数则推演全部已安装的办法。由每一类办理人在每个期限的前一日、当日、次日试办每一个指令，走遍能到达的全部状态。',
    '不成立的，给出步骤最少的反例；反例是情景文件，可以用 shifan scenario 重演。',
  ].join('\n'),
  example: 'process exampleland',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const targets = positionals.length > 0 ? positionals : ids;
    const checks: PluginCheck[] = [];
    for (const target of targets) checks.push(await checkPluginModule(placeOf(target)));
    const passed = checks.every((check) => check.passed);
    if (values.json) terminal.out(toJson({ processes: checks.map(jsonOf), passed }));
    else for (const check of checks) print(check, terminal);
    return passed ? 0 : 1;
  },
};

/** How much was seen of a process and what was proved of it, in one line; then what its law counts otherwise than usual. */
export function processLines({ states, moves, properties, deviations }: ProcessReport): string[] {
  const proved = properties.filter((one) => one.proved).length;
  const seen = `流程推演：${states}种状态，${moves}次办理，应证明的${properties.length}条，成立${proved}条`;
  return [seen, ...deviations.map((deviation) => `与通常不同：${deviation}`)];
}

function jsonOf({ plugin, process, problems, passed }: PluginCheck): object {
  return { plugin, passed, ...process, problems };
}

function print({ plugin, process, problems }: PluginCheck, terminal: Terminal): void {
  terminal.out(plugin);
  for (const line of process === undefined ? ['先改正其他错误，再推演流程'] : processLines(process))
    terminal.out(`  ${line}`);
  for (const { title, proved } of process?.properties ?? []) terminal.out(`  ${proved ? '✓' : '✗'} ${title}`);
  for (const problem of problems) terminal.err(formatProblem(problem));
}
