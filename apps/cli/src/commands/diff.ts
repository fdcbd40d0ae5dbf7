import { DIFFERENCE_AREAS, diffPlugins, differenceAreaWords } from '@shifan/plugin-kit';
import type { Difference } from '@shifan/plugin-kit';
import type { Command, Terminal } from '../command.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { readPlugin } from '../read-plugin.ts';
import { usageError } from '../usage-error.ts';

const usage = 'diff <左> <右> [--area 类别]';

export const diffCommand: Command = {
  summary: '比较两部办法，或者一部办法的两个版本',
  usage,
  help: [
    '左右可以是办法标识（或者 标识@版本）、文件夹、文件，或者 shifan pack 打成的数据包。先逐个比较参数（附出处），再比较条件、材料、表中项目、流程、通知、条文。',
    `--area 只看一类：${DIFFERENCE_AREAS.map((area) => `${area}（${differenceAreaWords[area]}）`).join('、')}。`,
  ].join('\n'),
  example: 'diff national-2025 guangdong-draft --area parameter',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: { area: { type: 'string' } } });
    const [left, right, extra] = positionals;
    if (left === undefined || right === undefined) throw usageError('要写两部办法', usage);
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    if (values.area !== undefined && !DIFFERENCE_AREAS.some((area) => area === values.area)) {
      throw usageError(`--area 应为 ${DIFFERENCE_AREAS.join('、')} 之一`, usage);
    }
    const [before, after] = [await readPlugin(left, usage), await readPlugin(right, usage)];
    const differences = diffPlugins(before, after).filter(
      ({ area }) => values.area === undefined || area === values.area,
    );
    if (values.json) {
      const sides = { before: identity(before), after: identity(after) };
      terminal.out(toJson({ ...sides, differences }));
    } else print(differences, terminal);
    return 0;
  },
};

function identity({ id, version, shortTitle }: { id: string; version: string; shortTitle: string }): object {
  return { id, version, shortTitle };
}

function print(differences: readonly Difference[], terminal: Terminal): void {
  for (const area of DIFFERENCE_AREAS) {
    const own = differences.filter((one) => one.area === area);
    if (own.length === 0) continue;
    terminal.out(`${differenceAreaWords[area]}（${own.length} 处）`);
    for (const one of own) printOne(one, terminal);
  }
  terminal.out(differences.length === 0 ? '没有不同' : `共 ${differences.length} 处不同`);
}

function printOne({ sentence, citationBefore, citationAfter }: Difference, terminal: Terminal): void {
  terminal.out(`  ${sentence}`);
  const citations = [...new Set([citationBefore, citationAfter])].filter((one) => one !== undefined);
  if (citations.length > 0) terminal.out(`      ${citations.join('；')}`);
}
