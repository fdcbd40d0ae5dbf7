import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USCC_ALPHABET, normaliseUscc, parseUscc, usccCheckCharacter } from './uscc.ts';

function wrong(text: string): { code: string; message: string } {
  const parsed = parseUscc(text);
  if (parsed.ok) throw new Error(`${text} was accepted`);
  return { code: parsed.issue.code, message: parsed.issue.message };
}

const digit = fc.constantFrom(...'0123456789');
const character = fc.constantFrom(...USCC_ALPHABET);
const body = fc
  .tuple(
    fc.array(character, { minLength: 2, maxLength: 2 }),
    fc.array(digit, { minLength: 6, maxLength: 6 }),
    fc.array(character, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''));

describe('parseUscc', () => {
  it('accepts 91350100M000100Y43', () => {
    expect(parseUscc('91350100M000100Y43')).toEqual({ ok: true, value: '91350100M000100Y43' });
  });

  it('accepts lower case, full-width, spaced and hyphened forms in their stored form', () => {
    for (const text of [
      '91350100m000100y43',
      '９１３５０１００Ｍ０００１００Ｙ４３',
      '9135 0100 M000 100Y 43',
      '91-350100-M000100Y4-3\u200B',
    ]) {
      expect(parseUscc(text)).toEqual({ ok: true, value: '91350100M000100Y43' });
    }
  });

  it('names the check character it expects', () => {
    const { code, message } = wrong('91350100M000100Y44');
    expect(code).toBe('USCC_CHECK_CHARACTER');
    expect(message).toContain('第 18 位是“4”，按前 17 位应为“3”');
  });

  it('names the place of a character that is not in the alphabet, Cyrillic twins and I O S V Z among them', () => {
    expect(wrong('91350100М000100Y43')).toMatchObject({ code: 'USCC_CHARACTER' });
    expect(wrong('91350100М000100Y43').message).toContain('第9位“М”');
    for (const letter of 'IOSVZ') {
      expect(wrong(`91350100${letter}000100Y43`).message).toContain(`第9位“${letter}”`);
    }
    expect(wrong('A13501A0M000100Y43').code).toBe('USCC_REGION');
  });

  it('explains an old licence, a code turned into a number, and other lengths', () => {
    expect(wrong('440101000012345').code).toBe('USCC_OLD_LICENCE');
    expect(wrong('9.13501E+17').code).toBe('USCC_SCIENTIFIC');
    expect(wrong('91350100M000100Y4').message).toContain('17位');
    expect(wrong('').code).toBe('USCC_LENGTH');
  });

  it('accepts exactly one of the 31 check characters', () => {
    fc.assert(
      fc.property(body, (first17) => {
        const accepted = [...USCC_ALPHABET].filter((last) => parseUscc(first17 + last).ok);
        expect(accepted).toEqual([usccCheckCharacter(first17)]);
      }),
    );
  });

  it('refuses a valid code in which one character was replaced', () => {
    fc.assert(
      fc.property(body, fc.nat({ max: 17 }), character, (first17, position, other) => {
        const code = first17 + (usccCheckCharacter(first17) ?? '');
        const changed = code.slice(0, position) + other + code.slice(position + 1);
        expect(parseUscc(changed).ok).toBe(changed === code);
      }),
    );
  });

  it('normalises twice as once, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseUscc(text);
        expect(normaliseUscc(once)).toBe(once);
        parseUscc(text);
      }),
    );
  });
});
