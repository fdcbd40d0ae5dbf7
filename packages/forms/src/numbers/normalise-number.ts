import { compactDigits } from './digits.ts';

const grouped = /^([+-]?)\d{1,3}(?:,\d{3})+(?=\.|$)/u;
const plain = /^([+-]?)(\d*)(?:\.(\d*))?$/u;

/**
 * The decimal string of a number as people write it: full-width digits, separators of thousands, a plus sign, leading
 * zeros, and the field's own unit are taken away; zeros beyond `decimals` places go, other places stay (nothing is ever
 * rounded). What is not a number is given back as it is.
 * @example normaliseNumber('１，２３４．50万元', { unit: '万元', decimals: 6 }) // '1234.50'
 */
export function normaliseNumber(text: string, form: { unit: string | undefined; decimals: number }): string {
  const compact = withoutUnit(compactDigits(text), form.unit);
  const match = plain.exec(grouped.test(compact) ? compact.replaceAll(',', '') : compact);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (!match || whole + fraction === '') return text;
  const integer = whole.replace(/^0+(?=\d)/u, '') || '0';
  const places = trimZeros(fraction, form.decimals);
  const value = places === '' ? integer : `${integer}.${places}`;
  return sign === '-' && /[1-9]/u.test(value) ? `-${value}` : value;
}

/** Whether a text is a number that carries another unit than the field's: "3亿元" where 万元 are asked. */
export function hasOtherUnit(text: string): boolean {
  return /^[+-]?[\d.,]+[\p{sc=Han}‰]+$/u.test(compactDigits(text));
}

function withoutUnit(text: string, unit: string | undefined): string {
  const own = unit ?? '';
  return own !== '' && text.endsWith(own) ? text.slice(0, -own.length) : text;
}

function trimZeros(fraction: string, decimals: number): string {
  return /^0*$/u.test(fraction.slice(decimals)) ? fraction.slice(0, decimals) : fraction;
}
