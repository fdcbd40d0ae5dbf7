import type { Parameter } from '../schema/parameter.ts';
import type { Check } from './check.ts';

/** What a parameter says is held against the words it cites: a slip of the pen is the commonest fault and the dearest. */
const numbersAreQuoted: Check = {
  code: 'PLUGIN_NUMBER_NOT_IN_QUOTE',
  fact: 'the number of a parameter stands in the words that it cites',
  severity: 'warning',
  *run(plugin) {
    for (const [i, { values }] of plugin.parameters.entries()) {
      for (const [j, { value, citation }] of values.entries()) {
        const said = numbersIn(citation.quote ?? '');
        if (said.length === 0 || said.includes(Number(value))) continue;
        const path = `parameters[${i}].values[${j}].value`;
        const expected = `原文“${citation.quote ?? ''}”里的数：${said.join('、')}`;
        yield { path, found: value, expected, todo: '核对这个数；原文换了单位的，按参数的单位写。' };
      }
    }
  },
};

const boundsAreQuoted: Check = {
  code: 'PLUGIN_BOUND_NOT_IN_QUOTE',
  fact: 'a parameter includes its limit where the words that it cites do (Civil Code art. 1259)',
  severity: 'warning',
  *run(plugin) {
    for (const [i, { bound, values }] of plugin.parameters.entries()) {
      for (const { citation } of values) {
        const said = boundIn(citation.quote ?? '');
        if (said === undefined || bound === 'exact' || said.bound === bound) continue;
        const expected = `${said.bound}（原文写“${said.word}”）`;
        yield { path: `parameters[${i}].bound`, found: bound, expected, todo: '改正 bound，比较也随之改正。' };
        break;
      }
    }
  },
};

export const quotedNumberChecks: readonly Check[] = [numbersAreQuoted, boundsAreQuoted];

const DIGITS = '零一二三四五六七八九';
const CHINESE = /[零一二两三四五六七八九十百千]+/gu;
const ARABIC = /(\d+(?:\.\d+)?)(万?)/gu;

/** The numbers that words say: 2, 1.5; 三 is 3, 十五 is 15; 3万 is 3 (万元) or 30000; who may come 再次 comes twice. */
function numbersIn(quote: string): number[] {
  const arabic = [...quote.matchAll(ARABIC)].flatMap(([, digits, wan]) =>
    wan === '' ? [Number(digits)] : [Number(digits), Number(digits) * 10_000],
  );
  const chinese = (quote.match(CHINESE) ?? []).map(chineseNumber);
  return [...new Set([...arabic, ...chinese, ...(quote.includes('再次') ? [2] : [])])];
}

function chineseNumber(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const letter of text.replaceAll('两', '二')) {
    const unit = UNITS[letter];
    if (unit === undefined) digit = DIGITS.indexOf(letter);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

const UNITS: Partial<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 以上, 以下, 以内, 不少于 … include the number; 超过, 不满, 低于 … do not. Undefined where the words say neither, or both. */
function boundIn(quote: string): { bound: Parameter['bound']; word: string } | undefined {
  const [inclusive] = INCLUSIVE.exec(quote) ?? [];
  const [exclusive] = EXCLUSIVE.exec(quote) ?? [];
  if (inclusive !== undefined && exclusive === undefined) return { bound: 'inclusive', word: inclusive };
  if (exclusive !== undefined && inclusive === undefined) return { bound: 'exclusive', word: exclusive };
  return undefined;
}

const INCLUSIVE = /以上|以下|以内|至少|不少于|不低于|不超过|不高于|不多于|不大于|不小于/u;
const EXCLUSIVE = /(?<!不)(?:超过|低于|少于|高于|多于|大于|小于)|不满|不足/u;
