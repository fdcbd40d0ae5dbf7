import { parseCivilDate } from '@shifan/calendar';
import { describe, expect, test } from 'vitest';
import { fact, gte, parameter, yes } from '../expressions/builders.ts';
import { evaluateCondition } from '../expressions/evaluate.ts';
import { tinyPlugin } from '../test-support/tiny-plugin.ts';
import { chineseNumber } from './chinese-number.ts';
import { coverageTable } from './coverage-table.ts';
import { lawOf } from './law-of.ts';
import { numbers } from './numbers.ts';
import { byRegion, standard } from './standard.ts';

const { law, at } = lawOf('示例〔2025〕1号', {
  5: ['条件', '运营满两年。', '运营2年以上', '西部地区1年以上'],
  12: ['程序', '公示七个工作日。', '公示7个工作日'],
});

describe('writing a law compactly', () => {
  test('gives articles and citations of their words', () => {
    expect(law).toHaveLength(2);
    expect(law[1]).toMatchObject({ id: 'art-12', number: '第十二条', title: '程序', quotes: ['公示7个工作日'] });
    expect(at(5, '运营2年以上', '第（一）项')).toEqual({
      article: 'art-05',
      clause: '第五条第（一）项',
      quote: '运营2年以上',
    });
  });

  test('names what is no article otherwise', () => {
    const call = lawOf(
      '示例函〔2025〕2号',
      { 1: ['时间', '年底前。', '12月31日前'] },
      { id: 'call', number: (n) => `第${n}项` },
    );
    expect(call.at(1, '12月31日前')).toMatchObject({ article: 'call-01', clause: '第一项' });
  });

  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('counts %i as %s', (number, text) => expect(chineseNumber(number)).toBe(text));

  test('takes the bound from the word that the text uses', () => {
    const [years, most, exact] = numbers('2025-01-01', {
      years: ['运营年限', '以上', 2, '年', at(5, '运营2年以上')],
      most: ['登记时间', '不满', 5, '分钟', at(5, '运营2年以上')],
      exact: ['公示', '为', 7, '工作日', at(12, '公示7个工作日'), '从次日起算'],
    });
    expect([years?.bound, most?.bound, exact?.bound]).toEqual(['inclusive', 'exclusive', 'exact']);
    expect(exact).toMatchObject({
      id: 'exact',
      interpretation: '从次日起算',
      values: [{ from: '2025-01-01', value: '7' }],
    });
  });

  test('says once what the criteria of a standard share', () => {
    const shared = { group: '条件', kinds: ['platform'], stages: ['creation' as const] };
    const [years] = standard(shared, { years: ['年限', gte(fact('years'), parameter('years')), at(5, '运营2年以上')] });
    expect(years).toMatchObject({ id: 'years', title: '年限', ...shared, citation: { article: 'art-05' } });
  });

  test('reads coverage from a table', () => {
    expect(coverageTable({ a: '因为只说明目的。', b: 'criterion:one,two phase:review' })).toEqual([
      { article: 'a', noSoftwareEffect: '因为只说明目的。' },
      { article: 'b', implementedBy: ['criterion:one', 'criterion:two', 'phase:review'] },
    ]);
  });

  test('judges one region by one condition and the rest by another', () => {
    const condition = byRegion(['61', '4331'], yes('there'), yes('elsewhere'));
    const facts = { there: true, elsewhere: false };
    const status = (division: string) =>
      evaluateCondition(condition, { plugin: tinyPlugin(), on: parseCivilDate('2025-06-01'), facts, division });
    expect(['610100', '433100', '430100', '440100'].map(status)).toEqual(['met', 'met', 'unmet', 'unmet']);
  });
});
