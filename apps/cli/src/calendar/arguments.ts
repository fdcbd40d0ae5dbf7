import { isCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { usageError } from '../usage-error.ts';

/** The only positional arguments a question takes; more or fewer are a usage error. */
export function takePositionals(positionals: readonly string[], names: readonly string[], usage: string): string[] {
  const missing = names[positionals.length];
  if (missing !== undefined) throw usageError(`缺少${missing}`, usage);
  const extra = positionals[names.length];
  if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
  return [...positionals];
}

export function readDay(text: string | undefined, usage: string): CivilDate {
  if (text !== undefined && isCivilDate(text)) return text;
  throw usageError(`“${text ?? ''}”不是日期，应形如 2026-03-01`, usage);
}

/** A count that people write: digits alone, no sign, no exponent. */
export function readCount(text: string | undefined, { usage, min }: { usage: string; min: number }): number {
  const count = /^\d{1,5}$/u.test(text ?? '') ? Number(text) : Number.NaN;
  if (count >= min) return count;
  throw usageError(`“${text ?? ''}”不是数目，应为不小于 ${min} 的整数`, usage);
}
