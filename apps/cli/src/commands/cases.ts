import { formatProblem, limitCoverage, runCases } from '@shifan/plugin-kit';
import type { CaseResult, CasesReport, LimitCoverage } from '@shifan/plugin-kit';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { plugins, specFiles } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { today } from '../today.ts';

const usage = 'cases [文件、文件夹或办法标识…]';

export const casesCommand: Command = {
  summary: '运行判定用例（*.cases.yaml）',
  usage,
  help: [
    '不写文件则运行全部已安装办法自带的用例，并检查每个界限值是否各有一个低于、等于、高于它的用例。',
    '输出每个用例全部条件的判定，不论 expect 是否写到。',
  ].join('\n'),
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const files = await specFiles(positionals, 'cases');
    const report = await runCases(files, { plugins, today: today() });
    const coverage =
      positionals.length > 0 ? undefined : plugins.flatMap((plugin) => limitCoverage(plugin, report.evaluated));
    if (values.json) terminal.out(toJson(jsonOf(report, coverage)));
    else print(report, { coverage, terminal });
    return exitCode(report, coverage);
  },
};

function exitCode(report: CasesReport, coverage: LimitCoverage[] | undefined): ExitCode {
  return report.passed && (coverage ?? []).every(({ covered }) => covered) ? 0 : 1;
}

function jsonOf({ cases, problems }: CasesReport, coverage: LimitCoverage[] | undefined): object {
  return {
    cases,
    ...(problems.length > 0 ? { problems } : {}),
    ...(coverage === undefined ? {} : { coverage }),
  };
}

function print(
  report: CasesReport,
  { coverage, terminal }: { coverage: LimitCoverage[] | undefined; terminal: Terminal },
): void {
  for (const problem of report.problems) terminal.err(formatProblem(problem));
  for (const one of report.cases) printCase(one, terminal);
  const passed = report.cases.filter((one) => one.passed).length;
  terminal.out(`用例 ${report.cases.length} 个，通过 ${passed} 个`);
  for (const limit of coverage ?? []) if (!limit.covered) terminal.err(missingSides(limit));
  if (coverage !== undefined) {
    terminal.out(`界限值 ${coverage.length} 个，三面齐全 ${coverage.filter(({ covered }) => covered).length} 个`);
  }
}

function printCase({ name, passed, messages, verdicts }: CaseResult, terminal: Terminal): void {
  terminal.out(`${passed ? '✓' : '✗'} ${name}`);
  for (const message of messages) terminal.out(`    ${message}`);
  for (const [criterion, status] of Object.entries(verdicts)) terminal.out(`    ${criterion}: ${status}`);
}

function missingSides({ jurisdiction, criterion, label, limit, below, at, above }: LimitCoverage): string {
  const sides = [
    [below, '低于'],
    [at, '等于'],
    [above, '高于'],
  ] as const;
  const missing = sides.flatMap(([name, side]) => (name === null ? [side] : []));
  return `${jurisdiction} ${criterion}：“${label}”（${limit}）缺少${missing.join('、')}界限的用例`;
}
