import { toHalfWidth } from '@shifan/forms';
import { tellChange } from '../cell.ts';
import type { Cell } from '../cell.ts';

const issued = /^\p{sc=Han}{2,20}〔(?:19|20)\d{2}〕\d{1,5}号$/u;
const announced = /^\p{sc=Han}{2,30}(?:19|20)\d{2}年第\d{1,5}号$/u;

/**
 * A document number as the authority writes it: 工信部企业〔2019〕253号, or 工业和信息化部公告2021年第12号. Other brackets round the year,
 * blanks and full-width digits are put right, with a warning: the number is part of what makes a title the same.
 */
export function readDocumentNumber(cell: Cell): string | undefined {
  const { text, tell } = cell;
  if (text === '') return undefined;
  const number = normalised(text);
  if (issued.test(number) || announced.test(number)) {
    if (number !== text) tellChange(cell, number);
    return number;
  }
  tell('OLD_TITLE_DOCUMENT_NUMBER', { mend: mended(number) });
  return undefined;
}

/** The year of a document. */
export function documentYear(number: string): string | undefined {
  return /〔(\d{4})〕/u.exec(number)?.[1] ?? /(\d{4})年第/u.exec(number)?.[1];
}

function normalised(text: string): string {
  return toHalfWidth(text)
    .replaceAll(/[\s《》]+/gu, '')
    .replace(/[[({【〔]((?:19|20)\d{2})年?[\])}】〕]/u, '〔$1〕')
    .replace(/〕第(?=\d)/u, '〕')
    .replace(/(〕|第)0+(?=[1-9]\d*号)/u, '$1');
}

/** With the 号 or the brackets that are missing, where that is all. */
function mended(number: string): string | undefined {
  const closed = /\d$/u.test(number) ? `${number}号` : number;
  const bracketed = closed.replace(/^(\p{sc=Han}{2,20})((?:19|20)\d{2})[-_]?(\d{1,5}号)$/u, '$1〔$2〕$3');
  return [closed, bracketed].find((one) => issued.test(one) || announced.test(one));
}
