/** A character that no answer may hold, with its place (1-based, in code points). */
export interface ForbiddenCharacter {
  position: number;
  codePoint: string;
  what: string;
}

// Bidi controls can make a text read differently from what is stored; PostgreSQL stores neither NUL nor lone surrogates.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Cs}/u;

/**
 * Finds the first forbidden character of a text: NUL and other control characters (tab and line breaks are allowed), bidi
 * controls, lone surrogates. Undefined where there is none.
 * @example findForbiddenCharacter('甲\u202E乙') // { position: 2, codePoint: 'U+202E', what: '改变文字方向的控制符' }
 */
export function findForbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const found = forbidden.exec(text);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return {
    position: Array.from(text.slice(0, found.index)).length + 1,
    codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    what: describe(code),
  };
}

function describe(code: number): string {
  if (code === 0) return '空字符';
  if (code >= 0xd800 && code <= 0xdfff) return '不完整的字符';
  if (code < 0xa0) return '控制字符';
  return '改变文字方向的控制符';
}

/** Whether a text carries the marks of a wrong decoding: U+FFFD or the well-known 锟斤拷. */
export function isMojibake(text: string): boolean {
  return text.includes('\uFFFD') || text.includes('锟斤拷');
}
