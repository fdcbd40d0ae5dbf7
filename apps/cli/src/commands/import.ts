import { access } from 'node:fs/promises';
import type { RowProblem } from '@shifan/migration';
import { findAuthority } from '@shifan/rules';
import type { Command, Terminal } from '../command.ts';
import { toJson } from '../json.ts';
import { checkList } from '../old-titles/check-list.ts';
import type { ListCheck } from '../old-titles/check-list.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';

const usage = 'import <文件> --authority <主管部门代码>';

export const importCommand: Command = {
  summary: '核对旧称号名单（xlsx、csv），不写入任何记录',
  usage,
  help: [
    '逐行列出问题、接受的写法和可以改成的值；表头按名称识别，列的先后不限。',
    '--authority 名单所属省级主管部门的六位代码，例如 440000。',
    '只核对文件本身；与已导入的称号、其他省的名单是否冲突，上传到系统后核对。',
    '退出码 1 表示有不能导入的行；只有提醒时是 0。',
  ].join('\n'),
  example: 'import titles.xlsx --authority 440000',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: { authority: { type: 'string' } } });
    const [file, extra] = positionals;
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    const check = await checkList({
      file: await readable(file),
      authority: readAuthority(values.authority),
      onProblem: (problem) => {
        if (!values.json) print(problem, terminal);
      },
    });
    if (values.json) terminal.out(toJson(check));
    else conclude(check, terminal);
    return check.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

async function readable(file: string | undefined): Promise<string> {
  if (file === undefined) throw usageError('缺少名单文件', usage);
  try {
    await access(file);
    return file;
  } catch {
    throw usageError(`读不到文件 ${file}`, usage);
  }
}

function readAuthority(code: string | undefined): string {
  if (code === undefined) throw usageError('缺少 --authority', usage);
  if (findAuthority(code) === undefined) throw usageError(`--authority 的“${code}”不是省级主管部门的代码`, usage);
  return code;
}

function print({ row, message, accepted, mend, severity }: RowProblem, terminal: Terminal): void {
  const mended = mend === undefined ? '' : ` 可以改为：${mend}。`;
  terminal.out(`第${row}行 ${severity === 'error' ? '错误' : '提醒'} ${message}接受：${accepted}。${mended}`);
}

function conclude({ rows, good, faulty, repeated, notices }: ListCheck, terminal: Terminal): void {
  for (const notice of notices) terminal.out(`提醒 ${notice}`);
  terminal.out(`数据行 ${rows}，可以导入 ${good}，有错误 ${faulty}，重复 ${repeated}`);
}
