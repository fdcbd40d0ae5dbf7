import { toHalfWidth } from '../text/half-width.ts';

const dashes = /[\u2010-\u2015\u2212\u30FC]/gu;

/** Half-width digits and dashes, no blanks: what telephone numbers, postcodes and identity codes have in common. */
export function compactDigits(text: string): string {
  return toHalfWidth(text).replace(dashes, '-').replace(/\s+/gu, '');
}
