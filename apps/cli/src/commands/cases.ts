import { formatProblem, limitCoverage, runCases, standardCoverage } from '@shifan/plugin-kit';
import type { CaseResult, CasesReport, LimitCoverage, StandardCoverage } from '@shifan/plugin-kit';
import type { Plugin } from '@shifan/rules';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { plugins, specFiles } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { today } from '../today.ts';

const usage = 'cases [文件、文件夹或办法标识…] [--coverage]';

export const casesCommand: Command = {
  summary: '运行判定用例（*.cases.yaml）',
  usage,
  help: [
    '不写文件则运行全部已安装办法自带的用例，并检查用例是否齐全：每个界限值各有一个低于、等于、高于它的用例，每一类型的创建标准、认定标准都有用例。',
    '写办法标识的也检查齐全；写文件的，加 --coverage 才检查其中出现的办法。输出每个用例全部条件的判定，不论 expect 是否写到。',
  ].join('\n'),
  example: 'cases exampleland',
  async run(args, terminal) {
    const options = { coverage: { type: 'boolean', default: false } } as const;
    const { positionals, values } = parseOptions(args, { usage, options });
    const files = await specFiles(positionals, 'cases');
    const report = await runCases(files, { plugins, today: today() });
    const coverage = coverageFor(report, { targets: positionals, all: values.coverage });
    if (values.json) terminal.out(toJson(jsonOf(report, coverage)));
    else print(report, { coverage, terminal });
    return exitCode(report, coverage);
  },
};

interface Coverage {
  limits: LimitCoverage[];
  standards: StandardCoverage[];
}

/** Whole sets of cases owe every side of every limit, and every kind and stage; single files do not unless asked. */
function coverageFor(
  { evaluated }: CasesReport,
  { targets, all }: { targets: readonly string[]; all: boolean },
): Coverage | undefined {
  const seen = new Set(evaluated.map(({ context }) => context.plugin.id));
  const owing = plugins.filter(({ id }) => targets.length === 0 || targets.includes(id) || (all && seen.has(id)));
  if (owing.length === 0) return undefined;
  const of = <T>(read: (plugin: Plugin) => T[]): T[] => owing.flatMap(read);
  return {
    limits: of((plugin) => limitCoverage(plugin, evaluated)),
    standards: of((plugin) => standardCoverage(plugin, evaluated)),
  };
}

function exitCode(report: CasesReport, coverage: Coverage | undefined): ExitCode {
  const whole = coverage === undefined || [...coverage.limits, ...coverage.standards].every(({ covered }) => covered);
  return report.passed && whole ? 0 : 1;
}

function jsonOf({ cases, problems }: CasesReport, coverage: Coverage | undefined): object {
  return {
    cases,
    ...(problems.length > 0 ? { problems } : {}),
    ...(coverage === undefined ? {} : { coverage: coverage.limits, standards: coverage.standards }),
  };
}

function print(
  report: CasesReport,
  { coverage, terminal }: { coverage: Coverage | undefined; terminal: Terminal },
): void {
  for (const problem of report.problems) terminal.err(formatProblem(problem));
  for (const one of report.cases) printCase(one, terminal);
  const passed = report.cases.filter((one) => one.passed).length;
  terminal.out(`用例 ${report.cases.length} 个，通过 ${passed} 个`);
  if (coverage === undefined) return;
  const { limits, standards } = coverage;
  for (const limit of limits) if (!limit.covered) terminal.err(missingSides(limit));
  for (const one of standards) if (!one.covered) terminal.err(missingStandard(one));
  terminal.out(`界限值 ${limits.length} 个，三面齐全 ${limits.filter(({ covered }) => covered).length} 个`);
  terminal.out(`类型和标准 ${standards.length} 组，有用例 ${standards.filter(({ covered }) => covered).length} 组`);
  for (const one of standards) terminal.out(`    ${standardWords(one)}`);
}

function printCase({ name, passed, messages, verdicts }: CaseResult, terminal: Terminal): void {
  terminal.out(`${passed ? '✓' : '✗'} ${name}`);
  for (const message of messages) terminal.out(`    ${message}`);
  for (const [criterion, status] of Object.entries(verdicts)) terminal.out(`    ${criterion}: ${status}`);
}

const STAGES = { creation: '创建标准', designation: '认定标准' } as const;

function standardWords({ jurisdiction, kindName, stage, cases }: StandardCoverage): string {
  return `${jurisdiction} ${kindName}${STAGES[stage]} ${cases} 个`;
}

function missingStandard({ jurisdiction, kindName, stage, criteria }: StandardCoverage): string {
  return `${jurisdiction}：${kindName}的${STAGES[stage]}（${criteria} 条）没有用例`;
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
