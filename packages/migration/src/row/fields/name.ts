import { countCharacters } from '@shifan/forms';
import type { Cell } from '../cell.ts';

const LONGEST = 100;
/** A name that begins so would run as a formula where a spreadsheet opens it. */
const formula = /^[=+@＝＋＠\-－]/u;

/** A name as it is written: inner line breaks as one blank, nothing else changed. */
export function readName(cell: Cell): string | undefined {
  const { text, tell } = cell;
  if (text === '') return undefined;
  const name = text.replaceAll(/\s*[\t\r\n]+\s*/gu, ' ');
  const count = countCharacters(name);
  if (count > LONGEST) tell('OLD_TITLE_TOO_LONG', { slots: { count: String(count), max: String(LONGEST) } });
  else if (formula.test(name)) tell('OLD_TITLE_FORMULA', { mend: plainName(name) });
  else {
    if (name !== text) tell('OLD_TITLE_NORMALISED', { slots: { after: name }, severity: 'warning' });
    return name;
  }
  return undefined;
}

/** The name behind the sign, where what is left is a name. */
function plainName(name: string): string | undefined {
  const rest = name.replace(/^[=+@＝＋＠\-－\s]+/u, '');
  return /^[\p{sc=Han}（）()A-Za-z0-9·]+$/u.test(rest) ? rest : undefined;
}
