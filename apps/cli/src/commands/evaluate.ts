import { readFile } from 'node:fs/promises';
import { isCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { evaluateFacts, formatProblem } from '@shifan/plugin-kit';
import type { EvaluateReport, FactsText } from '@shifan/plugin-kit';
import type { Plugin, Verdict } from '@shifan/rules';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { getInstalled } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { statusWords } from '../status-words.ts';
import { today } from '../today.ts';
import { usageError } from '../usage-error.ts';

const usage =
  'evaluate <办法标识> --kind <类别> --stage <creation|designation> --facts <文件> [--on 日期] [--division 代码] [--baseline 文件] [--notice 通知标识]';

const text = { type: 'string' } as const;
const options = { kind: text, stage: text, facts: text, on: text, division: text, baseline: text, notice: text };

export const evaluateCommand: Command = {
  summary: '按创建标准或者认定标准判定一组所填的内容',
  usage,
  help: [
    '--facts 是 JSON 或 YAML 文件（写 - 则从标准输入读），键见各办法的表格；数字按原文精确计算。',
    '--on 判定日，默认今天（北京时间）。--baseline 进入创建期时的内容，认定标准和创建时比较用。',
    '退出码 1 表示有条件不满足或者待填写。',
  ].join('\n'),
  example:
    'evaluate exampleland --kind platform --stage creation --facts answers.json --on 2025-11-20 --division 440100',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options });
    const [id, extra] = positionals;
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    const plugin = getInstalled(id, usage);
    const report = evaluateFacts({
      plugin,
      kind: readKind(plugin, values.kind),
      stage: readStage(values.stage),
      on: readDay(values.on),
      division: values.division,
      notice: values.notice,
      facts: await readFactsFile(values.facts, terminal),
      baseline: values.baseline === undefined ? undefined : await readFactsFile(values.baseline, terminal),
    });
    return answer(report, { json: values.json, terminal });
  },
};

function readKind(plugin: Plugin, kind: string | undefined): string {
  const kinds = plugin.kinds.map(({ id }) => id);
  if (kind !== undefined && kinds.includes(kind)) return kind;
  throw usageError(`--kind 应为 ${kinds.join('、')} 之一`, usage);
}

function readStage(stage: string | undefined): 'creation' | 'designation' {
  if (stage === 'creation' || stage === 'designation') return stage;
  throw usageError('--stage 应为 creation（创建标准）或 designation（认定标准）', usage);
}

function readDay(on: string | undefined): CivilDate {
  if (on === undefined) return today();
  if (isCivilDate(on)) return on;
  throw usageError(`--on 的“${on}”不是日期，应形如 2026-03-01`, usage);
}

async function readFactsFile(file: string | undefined, terminal: Terminal): Promise<FactsText> {
  if (file === undefined) throw usageError('缺少 --facts', usage);
  try {
    return { file, text: file === '-' ? await terminal.stdin() : await readFile(file, 'utf8') };
  } catch {
    throw usageError(`读不到文件 ${file}`, usage);
  }
}

function answer(
  { verdicts, overall, problems }: EvaluateReport,
  { json, terminal }: { json: boolean; terminal: Terminal },
): ExitCode {
  const wrong = problems.some(({ severity }) => severity === 'error');
  if (json) {
    const rows = verdicts.map((verdict) => ({ ...verdict, citation: verdict.citationText }));
    terminal.out(toJson({ verdicts: rows, overall, ...(problems.length > 0 ? { problems } : {}) }));
  } else {
    for (const problem of problems) terminal.err(formatProblem(problem));
    for (const verdict of verdicts) print(verdict, terminal);
    terminal.out(`合计：${statusWords[overall]}`);
  }
  return wrong || overall === 'unmet' || overall === 'missing' ? 1 : 0;
}

function print(verdict: Verdict, terminal: Terminal): void {
  terminal.out(`${statusWords[verdict.status]} ${verdict.criterion} ${verdict.title}`);
  terminal.out(`    ${verdict.sentence}`);
  const operands = Object.entries(verdict.operands).map(([key, value]) => `${key}=${value}`);
  if (operands.length > 0)
    terminal.out(`    ${operands.join('，')}${verdict.limit === null ? '' : `；界限 ${verdict.limit}`}`);
  if (verdict.missing.length > 0) terminal.out(`    缺少 ${verdict.missing.join('、')}`);
  for (const question of verdict.questions) terminal.out(`    请判断：${question}`);
  terminal.out(`    ${verdict.citationText}`);
}
