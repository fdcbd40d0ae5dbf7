import { isCivilDate } from '@shifan/calendar';
import { formatProblem, impactOfFiles, withParameter } from '@shifan/plugin-kit';
import type { FilesImpact, ImpactChange, ImpactCount } from '@shifan/plugin-kit';
import type { Plugin, VerdictStatus } from '@shifan/rules';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { specFiles } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { readPlugin } from '../read-plugin.ts';
import { statusWords } from '../status-words.ts';
import { today } from '../today.ts';
import { usageError } from '../usage-error.ts';

const usage = 'impact <办法标识> --with <文件夹、数据包，或者 参数标识=数[@日期]>… [用例文件或 .jsonl…]';

export const impactCommand: Command = {
  summary: '换一个版本或者换一个参数的数值，哪些申报的判定会变',
  usage,
  help: [
    '--with 写另一个版本的文件夹、文件、数据包，或者“参数标识=数”，例如 served-smes-creation=1200@2026-01-01（不写日期则从头算）；可以写几次。',
    '文件是判定用例（*.cases.yaml），或者每行一个申报的 .jsonl（id、kind、stage、on、division、facts，可加 baseline、notice、judgements）；不写则用办法自带的用例。',
    '先列出改变的判定，再按类别、标准、主管部门计数；只按代码排列，不排名。',
  ].join('\n'),
  example: 'impact guangdong-draft --with served-smes-creation=1200@2026-01-01',
  async run(args, terminal) {
    const options = { with: { type: 'string', multiple: true } } as const;
    const { positionals, values } = parseOptions(args, { usage, options });
    const [target, ...files] = positionals;
    if (target === undefined) throw usageError('缺少办法标识', usage);
    if (values.with === undefined) throw usageError('缺少 --with', usage);
    const before = await readPlugin(target, usage);
    let after = before;
    for (const change of values.with) after = await changed(after, change);
    const cases = await specFiles(files.length > 0 ? files : [target], 'cases');
    const impact = await impactOfFiles(cases, { before, after, today: today() });
    return answer(impact, { plugin: before, json: values.json, terminal });
  },
};

/** `parameter=value@day` changes one number; anything else is another plugin. */
async function changed(plugin: Plugin, change: string): Promise<Plugin> {
  const [, id, value, on] = /^([a-z0-9-]+)=([^@]+)(?:@(.+))?$/u.exec(change) ?? [];
  if (id === undefined || value === undefined) return readPlugin(change, usage);
  const parameter = plugin.parameters.find((one) => one.id === id);
  if (parameter === undefined) throw usageError(`${plugin.id} 没有参数 ${id}（${idsOf(plugin)}）`, usage);
  const day = on ?? parameter.values[0]?.from ?? '';
  if (!isCivilDate(day)) throw usageError(`“${day}”不是日期，应形如 2026-03-01`, usage);
  if (!/^-?\d+(?:\.\d+)?$/u.test(value)) throw usageError(`“${value}”不是数`, usage);
  return withParameter(plugin, id, { value, on: day });
}

function idsOf(plugin: Plugin): string {
  return plugin.parameters.map(({ id }) => id).join('、');
}

function answer(impact: FilesImpact, { plugin, json, terminal }: Where & { json: boolean }): ExitCode {
  const failed = impact.problems.some(({ severity }) => severity === 'error');
  if (json) terminal.out(toJson(impact));
  else print(impact, { plugin, terminal });
  return failed ? 1 : 0;
}

interface Where {
  plugin: Plugin;
  terminal: Terminal;
}

function print({ problems, changed: changes, counts, cases, others }: FilesImpact, { plugin, terminal }: Where): void {
  for (const problem of problems) terminal.err(formatProblem(problem));
  for (const one of changes) terminal.out(changeLine(one));
  for (const count of counts) terminal.out(countLine(count, plugin));
  const ids = new Set(changes.map(({ id }) => id)).size;
  const rest = others === 0 ? '' : `；另有 ${others} 个属于别的办法或者读不出来，没有比较`;
  terminal.out(`比较 ${cases} 个，判定有变的 ${ids} 个${rest}`);
}

function changeLine({ id, criterion, title, before, after }: ImpactChange): string {
  return `${id}：${title}（${criterion}）${word(before)} → ${word(after)}`;
}

function countLine({ kind, stage, authorityName, cases, changed: some, overall }: ImpactCount, plugin: Plugin): string {
  const wholes = Object.entries(overall).map(([step, number]) => `${stepWords(step)} ${number} 个`);
  const whole = wholes.length === 0 ? '' : `；合计：${wholes.join('，')}`;
  const name = plugin.kinds.find(({ id }) => id === kind)?.name ?? kind;
  return `${name} ${STAGES[stage]} ${authorityName}：${cases} 个中 ${some} 个有变${whole}`;
}

const STAGES = { creation: '创建标准', designation: '认定标准' } as const;

function stepWords(step: string): string {
  return step
    .split('→')
    .map((status) => word(isStatus(status) ? status : null))
    .join(' → ');
}

function isStatus(text: string): text is VerdictStatus {
  return Object.hasOwn(statusWords, text);
}

function word(status: VerdictStatus | null): string {
  return status === null ? '没有这一条' : statusWords[status];
}
