import { fieldIssue } from '@shifan/errors';
import type { ErrorCode, FieldIssue, Slots } from '@shifan/errors';
import { removeZeroWidth } from '../text/zero-width.ts';
import { compactDigits } from '../numbers/digits.ts';

/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z; the index is the character's value. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const LENGTH = 18;
const BODY = LENGTH - 1;

/** 3 to the power of 0…16, modulo 31: the weights of the standard. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * The stored form of a code as people type or paste it: half-width, upper case, without blanks, hyphens and zero-width
 * characters. Characters of other alphabets (Cyrillic А) are left for the check to name.
 * @example normaliseUscc('９１３５ 0100m000100y43') // '91350100M000100Y43'
 */
export function normaliseUscc(text: string): string {
  return compactDigits(removeZeroWidth(text))
    .replaceAll('-', '')
    .replace(/[a-z]/gu, (char) => char.toUpperCase());
}

/**
 * The check character of the first 17 characters (GB 32100-2015: 31 − Σ value × weight mod 31); undefined where one of
 * them is not in the alphabet or there are not 17.
 * @example usccCheckCharacter('91350100M000100Y4') // '3'
 */
export function usccCheckCharacter(body: string): string | undefined {
  if (body.length !== BODY) return undefined;
  let sum = 0;
  for (const [position, weight] of WEIGHTS.entries()) {
    const value = USCC_ALPHABET.indexOf(body.charAt(position));
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Reads a 统一社会信用代码: normalises it, then checks length, every character, the six digits of the registering
 * authority's division and the check character (GB 32100-2015).
 * @returns the code in its stored form, or the first thing wrong with it, named by position (from 1)
 * @example parseUscc('91350100m000100y43') // { ok: true, value: '91350100M000100Y43' }
 */
export function parseUscc(text: string, path = 'uscc'): { ok: true; value: string } | { ok: false; issue: FieldIssue } {
  const value = normaliseUscc(text);
  const wrong = wrongForm(value) ?? wrongCharacter(value) ?? wrongCheck(value);
  if (!wrong) return { ok: true, value };
  const accepted = '营业执照或法人证书上的 18 位代码';
  return { ok: false, issue: fieldIssue({ path, code: wrong.code, slots: wrong.slots, value, accepted }) };
}

interface Wrong {
  code: ErrorCode;
  slots: Slots;
}

function wrongForm(value: string): Wrong | undefined {
  if (/^\d(?:\.\d+)?E\+?\d+$/u.test(value)) return { code: 'USCC_SCIENTIFIC', slots: {} };
  if (/^\d{15}$/u.test(value)) return { code: 'USCC_OLD_LICENCE', slots: {} };
  const count = value.length > 100 ? value.length : Array.from(value).length;
  return count === LENGTH ? undefined : { code: 'USCC_LENGTH', slots: { count: String(count) } };
}

function wrongCharacter(value: string): Wrong | undefined {
  for (const [index, character] of Array.from(value).entries()) {
    const slots = { position: String(index + 1), character };
    if (!USCC_ALPHABET.includes(character)) return { code: 'USCC_CHARACTER', slots };
    if (index >= 2 && index < 8 && !/\d/u.test(character)) return { code: 'USCC_REGION', slots };
  }
  return undefined;
}

function wrongCheck(value: string): Wrong | undefined {
  const found = value.charAt(BODY);
  const expected = usccCheckCharacter(value.slice(0, BODY));
  if (expected === undefined || expected === found) return undefined;
  return { code: 'USCC_CHECK_CHARACTER', slots: { found, expected } };
}
