import fc from 'fast-check';
import { FIELD_TYPES } from '@shifan/rules';
import type { FactValue, Field } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { codesFor, stored } from '../test-support/ask.ts';
import { fieldOf, offlineEvents } from '../test-support/small-plugin.ts';
import { fieldModules } from './registry.ts';

describe('text', () => {
  it('is one line in a field, and at most so many characters as a reader counts', () => {
    expect(codesFor(fieldOf('text'), '广州\n某公司')).toEqual(['FIELD_LINE_BREAK_NOT_ALLOWED']);
    expect(codesFor(fieldOf('text', { maxCharacters: 3 }), '一二三四')).toEqual(['FIELD_TOO_LONG']);
    expect(codesFor(fieldOf('text', { maxCharacters: 3 }), '𠮷𠮷𠮷')).toEqual([]);
  });

  it('keeps rare hanzi, private-use and full-width characters byte for byte', () => {
    for (const name of ['𬺈𬶮（广州）科技', '\uE000某公司', 'ＡＢＣ１２３公司', '東莞某公司']) {
      expect(stored(fieldOf('text'), name)).toEqual({ value: name, codes: [] });
    }
  });

  it('loses zero-width characters with a notice and blanks round it without one', () => {
    expect(stored(fieldOf('text'), '广\u200B州')).toEqual({ value: '广州', codes: ['FIELD_INVISIBLE_REMOVED'] });
    expect(stored(fieldOf('text'), '　广州 ')).toEqual({ value: '广州', codes: [] });
    expect(stored(fieldOf('long-text'), '一\r\n二')).toEqual({ value: '一\n二', codes: [] });
  });

  it('refuses characters nobody may store, and what was decoded wrongly', () => {
    expect(codesFor(fieldOf('text'), 'a\u0000b')).toEqual(['FIELD_CHARACTER_NOT_ALLOWED']);
    expect(codesFor(fieldOf('long-text'), 'a\u202Eb')).toEqual(['FIELD_CHARACTER_NOT_ALLOWED']);
    expect(codesFor(fieldOf('text'), '锟斤拷')).toEqual(['FIELD_GARBLED']);
  });
});

describe('long text', () => {
  const overview = fieldOf('long-text', { maxCharacters: 1000 });

  it('takes exactly 1000 characters, line breaks apart, and no more', () => {
    expect(codesFor(overview, `${'字'.repeat(500)}\n${'𠮷'.repeat(500)}`)).toEqual([]);
    expect(codesFor(overview, '字'.repeat(1001))).toEqual(['FIELD_TOO_LONG']);
  });

  it('answers for five megabytes without stalling', () => {
    const start = performance.now();
    expect(codesFor(overview, '字'.repeat(1_700_000))).toEqual(['FIELD_TOO_LONG']);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('contact fields', () => {
  it.each<[Field['type'], string[], string[]]>([
    [
      'url',
      ['http://a.cn', 'https://示范平台.中国/路径?q=1', 'https://10.0.0.1:8080/'],
      [
        'javascript:alert(1)',
        'www.a.cn',
        'ftp://a.cn',
        'https://u:p@a.cn',
        'https:///a',
        'https://a',
        'https://a.cn/ b',
      ],
    ],
    [
      'email',
      ['a.b+c@mail.example.cn', '123456@qq.com'],
      ['a@b', 'a b@c.cn', 'a@b.cn\nbcc:x@y.cn', '@b.cn', 'a..b@c.cn', '某@b.cn'],
    ],
    [
      'phone',
      ['020-83133333', '0755-88121234-801', '13800000000', '400-800-1234', '12345', '+852-29001234', '83133333'],
      ['123', '无', '020-8313', '020-83133333,020-83133334'],
    ],
    ['mobile', ['13800000000', '19912345678'], ['1380000000', '12800000000', '138000000001', '+85291234567']],
    ['postcode', ['510030', '050000'], ['51003a', '5100300']],
  ])('%s', (type, right, wrong) => {
    expect(right.filter((value) => codesFor(fieldOf(type), value).length > 0)).toEqual([]);
    expect(wrong.filter((value) => codesFor(fieldOf(type), value).length === 0)).toEqual([]);
  });

  it('come in their stored form from full-width digits, brackets, blanks and country codes', () => {
    expect(stored(fieldOf('phone'), '（０２０）８３１３ ３３３３转８０１').value).toBe('020-83133333-801');
    expect(stored(fieldOf('mobile'), '+86 138-0000-0000')).toEqual({
      value: '13800000000',
      codes: ['FIELD_ANSWER_NORMALISED'],
    });
    expect(stored(fieldOf('postcode'), '５１００３０').value).toBe('510030');
  });

  it('notice a leading zero that a spreadsheet ate', () => {
    expect(codesFor(fieldOf('phone'), '2083133333')).toEqual(['FIELD_LEADING_ZERO_LOST']);
    expect(codesFor(fieldOf('postcode'), '50000')).toEqual(['FIELD_LEADING_ZERO_LOST']);
  });
});

describe('numbers', () => {
  it('are exact decimals in any length that a count or an amount can have', () => {
    for (const value of ['0', '2147483648', '9007199254740993', '12345678901234567890']) {
      expect(codesFor(fieldOf('integer'), value)).toEqual([]);
    }
    expect(codesFor(fieldOf('integer'), '1'.repeat(25))).toEqual(['FIELD_NUMBER_TOO_LONG']);
  });

  it.each(['NaN', 'Infinity', '-0', '1e400', '1,2', '一百', '0x10', '1.2.3', '--1', '.'])(
    '%s is not a number',
    (value) => {
      expect(codesFor(fieldOf('decimal'), value)).toEqual(['FIELD_NOT_A_NUMBER']);
    },
  );

  it('are never rounded: a decimal too many is refused', () => {
    expect(codesFor(fieldOf('money-wan', { decimals: 2 }), '1.005')).toEqual(['FIELD_TOO_MANY_DECIMALS']);
    expect(codesFor(fieldOf('integer'), '3.5')).toEqual(['FIELD_NOT_AN_INTEGER']);
    expect(stored(fieldOf('integer'), '3.00')).toEqual({ value: '3', codes: ['FIELD_ANSWER_NORMALISED'] });
    expect(stored(fieldOf('decimal'), '12.50')).toEqual({ value: '12.50', codes: [] });
  });

  it('hold to min and max, both included; a count is not negative, a loss may be', () => {
    const score = fieldOf('decimal', { min: '0', max: '100' });
    expect(['0', '100', '99.999999'].flatMap((value) => codesFor(score, value))).toEqual([]);
    expect(codesFor(score, '-0.000001')).toEqual(['FIELD_BELOW_MINIMUM']);
    expect(codesFor(score, '100.000001')).toEqual(['FIELD_ABOVE_MAXIMUM']);
    expect(codesFor(fieldOf('integer'), '-1')).toEqual(['FIELD_BELOW_MINIMUM']);
    expect(codesFor(fieldOf('money-wan'), '-35.2')).toEqual([]);
  });

  it.each([
    ['１，２３４．５０', '1234.50'],
    ['1,234,567', '1234567'],
    ['+7', '7'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0.00', '0.00'],
    ['1 234', '1234'],
    ['１００万元', '100'],
  ])('%s is stored as %s', (typed, value) => {
    expect(stored(fieldOf('money-wan', { unit: '万元' }), typed)).toEqual({
      value,
      codes: ['FIELD_ANSWER_NORMALISED'],
    });
  });

  it('say so when another unit is written, and do not convert it', () => {
    expect(codesFor(fieldOf('money-wan'), '3亿元')).toEqual(['FIELD_WRONG_UNIT']);
    expect(stored(fieldOf('money-wan'), '3亿元').value).toBe('3亿元');
  });

  it('ask to look again at 1000亿元 and more, and at a percentage below one', () => {
    expect(codesFor(fieldOf('money-wan'), '9999999')).toEqual([]);
    expect(codesFor(fieldOf('money-wan'), '20000000')).toEqual(['FIELD_UNIT_SUSPECT']);
    expect(codesFor(fieldOf('percent'), '0.85')).toEqual(['PERCENT_SUSPECT']);
    expect(['0', '1', '85', '100'].flatMap((value) => codesFor(fieldOf('percent'), value))).toEqual([]);
    expect(codesFor(fieldOf('percent'), '850')).toEqual(['FIELD_ABOVE_MAXIMUM']);
    expect(codesFor(fieldOf('percent', { max: '500' }), '150')).toEqual([]);
    expect(stored(fieldOf('percent'), '85％').value).toBe('85');
  });
});

describe('days and months', () => {
  it.each([
    '2025/3/7',
    '2025.3.7',
    '2025年3月7日',
    '20250307',
    '２０２５－３－７',
    '2025-03-07 00:00:00',
    '2025–03–07',
  ])('%s is 2025-03-07', (typed) => {
    expect(stored(fieldOf('date'), typed)).toEqual({ value: '2025-03-07', codes: ['FIELD_ANSWER_NORMALISED'] });
  });

  it.each(['2025年3月', '2025/3', '2025.03', '202503', '2025年3月7日'])('%s is the month 2025-03', (typed) => {
    expect(stored(fieldOf('year-month'), typed).value).toBe('2025-03');
  });

  it('must exist: 29 February does in a leap year alone', () => {
    expect(codesFor(fieldOf('date'), '2024-02-29')).toEqual([]);
    for (const day of [
      '2025-02-29',
      '2025-02-30',
      '1900-02-29',
      '2025-13-01',
      '10000-01-01',
      'tomorrow',
      'infinity',
      '3/7/2025',
      '45000',
    ]) {
      expect(codesFor(fieldOf('date'), day)).toEqual(['FIELD_NOT_A_DATE']);
    }
    expect(codesFor(fieldOf('year-month'), '2025-13')).toEqual(['FIELD_NOT_A_YEAR_MONTH']);
  });

  it('lie within the bounds of the field, and within living memory', () => {
    const since = fieldOf('date', { min: '2000-01-01', max: '2025-11-17' });
    expect(['2000-01-01', '2025-11-17'].flatMap((day) => codesFor(since, day))).toEqual([]);
    expect(codesFor(since, '1999-12-31')).toEqual(['FIELD_DATE_TOO_EARLY']);
    expect(codesFor(since, '2025-11-18')).toEqual(['FIELD_DATE_TOO_LATE']);
    expect(codesFor(fieldOf('date'), '0202-05-01')).toEqual(['FIELD_DATE_TOO_EARLY']);
    expect(codesFor(fieldOf('year-month', { max: '2025-11-17' }), '2025-11')).toEqual([]);
  });
});

describe('choices', () => {
  const options = [
    { code: 'initial', label: '初步实现' },
    { code: 'planned', label: '已有计划' },
  ];

  it('are codes of the form, in the form’s order, each once', () => {
    expect(codesFor(fieldOf('choice', { options }), 'initial')).toEqual([]);
    expect(codesFor(fieldOf('choice', { options }), 'none')).toEqual(['FIELD_NOT_AN_OPTION']);
    expect(stored(fieldOf('choice', { options }), '初步实现').value).toBe('initial');
    const several = fieldOf('multi-choice', { options, minSelected: 2 });
    expect(codesFor(several, ['initial'])).toEqual(['FIELD_TOO_FEW_SELECTED']);
    expect(codesFor(several, ['initial', 'x'])).toEqual(['FIELD_NOT_AN_OPTION']);
    expect(codesFor(several, ['initial', 'initial'])).toEqual(['FIELD_OPTION_REPEATED']);
    expect(stored(several, ['planned', 'initial', 'planned'])).toEqual({
      value: ['initial', 'planned'],
      codes: ['FIELD_OPTION_REPEATED'],
    });
    expect(codesFor(several, 'initial')).toEqual(['FIELD_WRONG_SHAPE']);
  });

  it('know yes and no from everything else, and an industry by its code', () => {
    expect(codesFor(fieldOf('yes-no'), false)).toEqual([]);
    expect(codesFor(fieldOf('yes-no'), '是')).toEqual(['FIELD_NOT_YES_NO']);
    expect(codesFor(fieldOf('industry'), '651')).toEqual([]);
    expect(codesFor(fieldOf('industry'), '65')).toEqual(['FIELD_NOT_AN_INDUSTRY']);
    expect(stored(fieldOf('industry'), 'Ｉ６５１').value).toBe('651');
  });
});

describe('every field type', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null));
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-+/年月日转（）() ％万元１２\u200B\u200D😀"\t') }),
  );
  const values: fc.Arbitrary<FactValue> = fc.oneof(
    texts,
    fc.boolean(),
    fc.constant(null),
    fc.array(texts),
    fc.array(fc.dictionary(fc.constantFrom('name', 'heldOn', 'enterprises', 'x', '__proto__'), cell)),
  );
  const fields = fc
    .constantFrom(...FIELD_TYPES)
    .map((type): Field =>
      type === 'table'
        ? offlineEvents
        : fieldOf(type, { options: [{ code: 'a', label: '甲' }], unit: '万元', minSelected: 1 }),
    );

  it('normalises twice as once', () => {
    fc.assert(
      fc.property(fields, values, (field, value) => {
        const once = stored(field, value).value;
        expect(stored(field, once)).toEqual({ value: once, codes: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the answer is', () => {
    fc.assert(
      fc.property(fields, values, (field, value) => {
        codesFor(field, value);
        expect(typeof fieldModules[field.type].display(value, field)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});
