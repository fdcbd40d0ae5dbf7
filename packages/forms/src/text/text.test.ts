import { describe, expect, it } from 'vitest';
import { countCharacters, exceedsCharacters } from './count-characters.ts';
import { findForbiddenCharacter, isMojibake } from './forbidden-characters.ts';
import { toHalfWidth } from './half-width.ts';
import { removeZeroWidth } from './zero-width.ts';

describe('countCharacters', () => {
  it('counts what a reader counts: rare hanzi, combining marks and joined emoji are one each', () => {
    expect(countCharacters('𠮷')).toBe(1);
    expect(countCharacters('e\u0301')).toBe(1);
    expect(countCharacters('👩‍👧‍👦')).toBe(1);
    expect(countCharacters('广州，ABC 12')).toBe(9);
    expect(countCharacters('')).toBe(0);
  });

  it('does not count line breaks, however they are written', () => {
    expect(countCharacters('一\n二')).toBe(2);
    expect(countCharacters('一\r\n二')).toBe(2);
    expect(countCharacters('一\r二\u2028三')).toBe(3);
  });

  it('agrees with the segmenter on every character that the fast way takes', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    for (let code = 0x20; code <= 0xff5e; code += 1) {
      if ((code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029 || (code >= 0xd800 && code < 0xe000))
        continue;
      const text = `中${String.fromCharCode(code)}中`;
      expect([code, countCharacters(text)]).toEqual([code, [...segmenter.segment(text)].length]);
    }
  });

  it('accepts exactly 1000 characters of three code units each', () => {
    expect(exceedsCharacters('𠮷\uFE00'.repeat(1000), 1000)).toBe(false);
    expect(exceedsCharacters('𠮷\uFE00'.repeat(1001), 1000)).toBe(true);
  });
});

describe('findForbiddenCharacter', () => {
  it.each([
    ['\u0000', 'U+0000', '空字符'],
    ['\u0007', 'U+0007', '控制字符'],
    ['\u202E', 'U+202E', '改变文字方向的控制符'],
    ['\u2066', 'U+2066', '改变文字方向的控制符'],
    ['\uD800', 'U+D800', '不完整的字符'],
    ['\uDC00', 'U+DC00', '不完整的字符'],
  ])('names %j with its place', (character, codePoint, what) => {
    expect(findForbiddenCharacter(`𠮷甲${character}乙`)).toEqual({ position: 3, codePoint, what });
  });

  it('lets tabs, line breaks, rare hanzi and private-use characters pass', () => {
    expect(findForbiddenCharacter('一\t二\r\n𠮷𬺈\uE000')).toBeUndefined();
  });

  it('knows a wrong decoding', () => {
    expect(isMojibake('锟斤拷锟斤拷')).toBe(true);
    expect(isMojibake('a\uFFFD')).toBe(true);
    expect(isMojibake('锟铻')).toBe(false);
  });
});

describe('removeZeroWidth', () => {
  it('takes out what takes no room', () => {
    expect(removeZeroWidth('\uFEFF广\u200B州\u2060科\u00AD技\u200D')).toBe('广州科技');
  });

  it('keeps the joiners of emoji and of joining scripts', () => {
    expect(removeZeroWidth('👩‍👧')).toBe('👩‍👧');
    expect(removeZeroWidth('ᠮᠣᠩᠭᠣᠯ\u200D')).toBe('ᠮᠣᠩᠭᠣᠯ\u200D');
  });
});

describe('toHalfWidth', () => {
  it('turns full-width forms and blanks round, and leaves hanzi', () => {
    expect(toHalfWidth('９１Ａｚ－．％　中')).toBe('91Az-.% 中');
  });
});
