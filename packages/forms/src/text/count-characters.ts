const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const lineBreaks = /\r\n|[\n\r\u2028\u2029]/gu;

/**
 * Text in which every UTF-16 unit is one visible character: hanzi and kana of the basic plane, ASCII, CJK and general
 * punctuation without joiners, full-width forms. Most texts are such, and need no segmenter (which costs ~50 times more).
 */
const oneUnitEach =
  /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3030-\u3098\u309B-\u9FFF\uFF01-\uFF5E]*$/u;

/**
 * Counts the characters of a text as a reader counts them: one per grapheme cluster (a hanzi of any plane, a letter with
 * its combining marks, an emoji with its joiners). Spaces count; a line break does not, whether it came as LF or CRLF, so
 * that the same text has the same length from every browser.
 *
 * Source: the "1000字以内" of the official forms, which state no way of counting.
 * @example countCharacters('年度𠮷e\u0301\r\n完') // 5
 */
export function countCharacters(text: string): number {
  const joined = text.replace(lineBreaks, '');
  if (oneUnitEach.test(joined)) return joined.length;
  let count = 0;
  for (const _ of segmenter.segment(joined)) count += 1;
  return count;
}

/** Whether a text has more than `max` visible characters; cheap for the many texts that are shorter even in code units. */
export function exceedsCharacters(text: string, max: number): boolean {
  return text.length > max && countCharacters(text) > max;
}
