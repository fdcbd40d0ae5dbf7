import { normaliseUscc, parseUscc, usccCheckCharacter } from '@shifan/forms';
import { tellChange } from '../cell.ts';
import type { Cell } from '../cell.ts';

/** Letters that the standard leaves out, and the digits or letters they are taken for. */
const lookalikes: Readonly<Record<string, readonly string[]>> = {
  I: ['1'],
  O: ['0'],
  S: ['5'],
  Z: ['2'],
  V: ['U', 'Y'],
};

/** 统一社会信用代码 by GB 32100-2015; suggests a code where one character is a lookalike or only the check character is wrong. */
export function readUscc(cell: Cell): string | undefined {
  const { text, tell } = cell;
  if (text === '') return undefined;
  const parsed = parseUscc(text);
  if (parsed.ok) {
    tellChange(cell, parsed.value);
    return parsed.value;
  }
  const value = normaliseUscc(text);
  if (/^\d(?:\.\d+)?E\+?\d+$/u.test(value)) tell('OLD_TITLE_USCC_SCIENTIFIC');
  else if (/^\d{15}$/u.test(value)) tell('OLD_TITLE_USCC_OLD_LICENCE');
  else if (Array.from(value).length !== 18) {
    tell('OLD_TITLE_USCC_LENGTH', { slots: { count: String(Array.from(value).length) } });
  } else tellCharacter(cell, value);
  return undefined;
}

function tellCharacter({ tell }: Cell, value: string): void {
  const wrong = Array.from(value).findIndex((character, index) => {
    return !/[0-9A-HJ-NPQRTUWXY]/u.test(character) || (index >= 2 && index < 8 && !/\d/u.test(character));
  });
  if (wrong >= 0) {
    const slots = { position: String(wrong + 1), character: Array.from(value)[wrong] ?? '' };
    tell('OLD_TITLE_USCC_CHARACTER', { slots, mend: withoutLookalikes(value) });
    return;
  }
  const expected = usccCheckCharacter(value.slice(0, 17)) ?? '';
  const slots = { found: value.charAt(17), expected };
  tell('OLD_TITLE_USCC_CHECK', { slots, mend: `${value.slice(0, 17)}${expected}` });
}

/** The one valid code that reading every lookalike otherwise gives; nothing where there is none or more than one. */
function withoutLookalikes(value: string): string | undefined {
  let readings = [''];
  for (const character of value) {
    const options = lookalikes[character] ?? [character];
    readings = readings.flatMap((reading) => options.map((option) => reading + option));
    if (readings.length > 64) return undefined;
  }
  const valid = readings.filter((reading) => parseUscc(reading).ok);
  return valid.length === 1 ? valid[0] : undefined;
}
