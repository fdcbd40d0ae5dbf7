import { z } from 'zod';

// NUL breaks PostgreSQL text, lone surrogates change silently to U+FFFD (and that is what is left of a lost text), bidi
// controls make a text read as another.
const FORBIDDEN = /[[\p{Cc}--[\t\n\r]]\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/v;
const LINE_BREAK = /[\r\n\u2028\u2029]/u;
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function longerThan(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > max * 12) return true;
  let count = 0;
  for (const _ of graphemes.segment(text)) if (++count > max) return true;
  return false;
}

function isClean(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN.test(text);
}

/** A text of one or more lines, trimmed, not empty, at most `max` characters as a reader counts them. */
export function longText(max: number) {
  return z
    .string()
    .refine(isClean, { error: '文字中含有不可见的控制字符或者乱码，请删去后重新输入' })
    .trim()
    .min(1, { error: '请填写' })
    .refine((text) => !longerThan(text, max), { error: `不超过${max}字` });
}

/** A text of one line. */
export function lineText(max: number) {
  return longText(max).refine((text) => !LINE_BREAK.test(text), { error: '只能写一行' });
}
