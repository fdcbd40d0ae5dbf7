import type { FactValue, Row } from '@shifan/rules';

const blank = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u;

/**
 * Whether an answer is no answer: absent, null, an empty list, a text of blanks and zero-width characters only, a table
 * of blank rows. `false` is an answer.
 * @example isEmpty('\u3000 ') // true
 */
export function isEmpty(value: FactValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return blank.test(value);
  if (typeof value === 'boolean') return false;
  for (const item of value) {
    if (typeof item === 'string' ? !blank.test(item) : !isBlankRow(item)) return false;
  }
  return true;
}

/** Whether every cell of a row is empty. */
export function isBlankRow(row: Row): boolean {
  return Object.values(row).every((cell) => isEmpty(cell));
}
