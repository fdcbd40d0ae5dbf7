import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { usageError } from './usage-error.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

const JSON_OPTION = { json: { type: 'boolean', default: false } } as const;

type Parsed<T extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T & typeof JSON_OPTION; allowPositionals: true; strict: true }>
>;

/** Reads the arguments of a command; every command knows `--json`. Wrong arguments are a usage error in Chinese. */
export function parseOptions<T extends OptionsConfig>(
  args: readonly string[],
  { usage, options }: { usage: string; options: T },
): Parsed<T> {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, ...JSON_OPTION },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw usageError(inChinese(error), usage);
  }
}

function inChinese(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]*)/u.exec(message)?.[1] ?? '';
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有选项 ${option}`;
  if (message.includes('argument missing') || message.includes('ambiguous')) return `选项 ${option} 缺少值`;
  if (message.includes('does not take an argument')) return `选项 ${option} 不带值`;
  return `参数无法识别（${message}）`;
}
