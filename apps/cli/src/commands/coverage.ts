import { coverageOf } from '@shifan/plugin-kit';
import type { CoverageReport, CoverageRow } from '@shifan/plugin-kit';
import { elementWords } from '@shifan/rules';
import type { Command, Terminal } from '../command.ts';
import { ids } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { readPlugin } from '../read-plugin.ts';

const usage = 'coverage [办法标识、文件夹或文件…] [--gaps]';

export const coverageCommand: Command = {
  summary: '逐条列出条文和附件各行由什么落实；有遗漏即不通过',
  usage,
  help: [
    '不写参数则查全部已安装的办法。条文由条件、参数、材料、表中项目、环节、通知、文书、政策倾斜或者产品功能落实，或者写明为什么与软件无关。',
    '两个方向都查：写明的实现必须存在，并且以这一条为出处；以这一条为出处的，这一条必须写明。--gaps 只列有遗漏的条文。',
  ].join('\n'),
  example: 'coverage exampleland --gaps',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, {
      usage,
      options: { gaps: { type: 'boolean', default: false } },
    });
    const targets = positionals.length > 0 ? positionals : ids;
    const reports: CoverageReport[] = [];
    for (const target of targets) reports.push(coverageOf(await readPlugin(target, usage)));
    const complete = reports.every((report) => report.complete);
    if (values.json) terminal.out(toJson({ complete, plugins: reports }));
    else for (const report of reports) print(report, { onlyGaps: values.gaps, terminal });
    return complete ? 0 : 1;
  },
};

function print(report: CoverageReport, { onlyGaps, terminal }: { onlyGaps: boolean; terminal: Terminal }): void {
  const short = report.rows.filter(({ gaps }) => gaps.length > 0);
  for (const row of onlyGaps ? short : report.rows) printRow(row, terminal);
  const sum = `条文和附件各行 ${report.rows.length} 条，已落实 ${report.rows.length - short.length} 条`;
  terminal.out(`${report.complete ? '完整' : '有遗漏'} ${report.plugin}：${sum}`);
  for (const { article, number, title, gaps } of short) {
    for (const gap of gaps) terminal.err(`${report.plugin} ${article}（${number} ${title}）：${gap}`);
  }
}

function printRow(
  { article, number, title, implementedBy, noSoftwareEffect, uncited }: CoverageRow,
  terminal: Terminal,
): void {
  terminal.out(`${number} ${title}（${article}）`);
  if (noSoftwareEffect !== undefined) terminal.out(`    与软件无关，${noSoftwareEffect}`);
  for (const [kind, names] of grouped(implementedBy)) terminal.out(`    ${kind}：${names.join('、')}`);
  if (noSoftwareEffect !== undefined) return;
  for (const words of uncited) terminal.out(`    原文没有被规则引用：“${words}”`);
}

/** By kind, a line each, in the order in which the article names them. */
function grouped(implementedBy: CoverageRow['implementedBy']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { kind, id, name, clauses } of implementedBy) {
    const word = kind === 'product' ? '产品功能' : elementWords[kind];
    groups.set(word, [...(groups.get(word) ?? []), `${name}（${[id, ...clauses].join('，')}）`]);
  }
  return groups;
}
