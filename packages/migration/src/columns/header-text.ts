import { removeZeroWidth, toHalfWidth } from '@shifan/forms';

const brackets = /[([{〔【][^)\]}〕】]*[)\]}〕】]/gu;
const marks = /[\s*:"'“”‘’、,，.。/·•\-_()[\]{}〔〕【】<>《》]+/gu;

/**
 * A header for comparing: half-width, no blanks, line breaks, marks and case. What stands in brackets (a unit, a note) comes off
 * where `notes` is false.
 * @example headerText('统一社会\n信用代码 *', false) // '统一社会信用代码'
 */
export function headerText(header: string, notes: boolean): string {
  const text = toHalfWidth(removeZeroWidth(header)).toLowerCase();
  return (notes ? text : text.replace(brackets, '')).replace(marks, '');
}

const units = [
  '亿元',
  '万元',
  '千元',
  '元',
  '家',
  '人次',
  '人',
  '次',
  '%',
  '‰',
  '平方米',
  '万平方米',
  '平方公里',
  '公顷',
  '亩',
];

/** The unit that a header states in brackets, if it states one. */
export function unitOf(header: string): string | undefined {
  const notes = toHalfWidth(header).match(brackets) ?? [];
  return notes
    .map((note) =>
      note
        .slice(1, -1)
        .replace(/^单位:?/u, '')
        .trim(),
    )
    .find((note) => units.includes(note));
}
