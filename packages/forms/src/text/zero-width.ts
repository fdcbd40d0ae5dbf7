const alwaysRemoved = /[\u00AD\u200B\u2060\uFEFF]/gu;

// Joiners shape emoji and the Arabic, Mongolian, Tibetan and Indic scripts; elsewhere they are only in the way.
const strayJoiners =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Devanagari}])[\u200C\u200D]/gu;

const anyZeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/**
 * Removes characters that take no room and that nobody typed on purpose (zero-width space, byte order mark, soft hyphen,
 * stray joiners), so that two names that look the same are the same.
 * @example removeZeroWidth('广\u200B州') // '广州'
 */
export function removeZeroWidth(text: string): string {
  if (!anyZeroWidth.test(text)) return text;
  // The first pass may leave a joiner behind a character that does not join.
  return text.replace(alwaysRemoved, '').replace(strayJoiners, '');
}
