import { removeZeroWidth } from './zero-width.ts';

/**
 * What every text answer goes through: line breaks as LF, zero-width characters out, no blanks around it. Blanks around
 * an answer are not part of it and go without a notice; everything else that changes is told by the caller.
 */
export function cleanText(text: string): string {
  return removeZeroWidth(text.replace(/\r\n?/gu, '\n')).trim();
}
