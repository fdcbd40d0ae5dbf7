import { hasOtherUnit, normaliseNumber, toHalfWidth } from '@shifan/forms';
import {
  compare,
  decimal,
  fitsPlaces,
  fromInteger,
  isInteger,
  mul,
  parseDecimal,
  toPlainString,
  ZERO,
} from '@shifan/rules';
import type { Decimal } from '@shifan/rules';
import { tellChange } from '../cell.ts';
import type { Cell } from '../cell.ts';

const PLACES = 6;
const MOST_DIGITS = 15;
const HUNDRED = fromInteger(100);
const ONE = fromInteger(1);

/** How many of a column's unit one of another unit is. */
const conversions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  万元: { 亿元: '10000', 亿: '10000', 千元: '0.1', 元: '0.0001' },
  亿元: { 万元: '0.0001', 万: '0.0001', 元: '0.00000001' },
  平方米: { 万平方米: '10000', 平方公里: '1000000', 公顷: '10000' },
  '%': { '‰': '0.1' },
};

/** A figure as a decimal string: its own unit, separators of thousands and full-width digits come off; nothing is rounded. */
export function readFigure(cell: Cell): string | undefined {
  const { text, tell } = cell;
  const unit = cell.column.fact?.unit;
  if (text === '') return undefined;
  const written = normaliseNumber(text, { unit, decimals: PLACES });
  const number = parseDecimal(written);
  if (number === undefined || written === '-0') {
    tellUnreadable(cell, unit);
    return undefined;
  }
  if (compare(number, ZERO) < 0) tell('OLD_TITLE_NUMBER_NEGATIVE', { mend: unsigned(written) });
  else if (written.replace('.', '').length > MOST_DIGITS || !fitsPlaces(number, PLACES))
    tell('OLD_TITLE_NUMBER_TOO_LONG');
  else if (cell.column.fact?.type === 'integer' && !isInteger(number)) tell('OLD_TITLE_NUMBER_NOT_WHOLE');
  else if (cell.column.fact?.type === 'percent' && compare(number, HUNDRED) > 0) tell('OLD_TITLE_PERCENT_OVER');
  else {
    if (toHalfWidth(text) !== text) tellChange(cell, written);
    if (cell.column.fact?.type === 'percent') doubtFraction(cell, number);
    return toPlainString(number);
  }
  return undefined;
}

function tellUnreadable({ text, tell }: Cell, unit: string | undefined): void {
  if (unit === undefined || !hasOtherUnit(text)) return tell('OLD_TITLE_NUMBER');
  tell('OLD_TITLE_NUMBER_UNIT', { slots: { unit }, mend: converted(text, unit) });
}

/** The figure in the column's own unit, where the unit it carries is known. */
function converted(text: string, unit: string): string | undefined {
  const compact = toHalfWidth(text).replaceAll(/[\s,]+/gu, '');
  const [, digits = '', other = ''] = /^([\d.]+)(\D+)$/u.exec(compact) ?? [];
  const factor = conversions[unit]?.[other];
  const number = parseDecimal(digits);
  if (factor === undefined || number === undefined) return undefined;
  const value = mul(number, decimal(factor));
  return fitsPlaces(value, PLACES) ? toPlainString(value) : undefined;
}

function unsigned(written: string): string {
  return written.replace('-', '');
}

/** 0.85 under 百分比 is more often 85 than less than one per cent; it is read as it stands, and asked about. */
function doubtFraction({ tell }: Cell, number: Decimal): void {
  if (compare(number, ZERO) === 0 || compare(number, ONE) >= 0) return;
  const after = toPlainString(mul(number, HUNDRED));
  tell('OLD_TITLE_PERCENT_FRACTION', { slots: { after }, mend: after, severity: 'warning' });
}

const yes = new Set(['是', '有', '已获', '已获得', '√', '✓', '✔', 'y', 'yes', 'true', '1']);
const no = new Set(['否', '无', '没有', '未获', '未获得', '×', 'x', 'n', 'no', 'false', '0']);

/** A decision. */
export function readYesNo({ text, tell }: Cell): boolean | undefined {
  if (text === '') return undefined;
  const word = toHalfWidth(text).toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  tell('OLD_TITLE_YES_NO');
  return undefined;
}

/** A year of four digits, 年 or 年度 behind it or not. */
export function readYear({ text, tell }: Cell): number | undefined {
  if (text === '') return undefined;
  const [, year] = /^(20\d{2})(?:年度?)?$/u.exec(toHalfWidth(text).replaceAll(/\s+/gu, '')) ?? [];
  if (year === undefined) tell('OLD_TITLE_NUMBER');
  return year === undefined ? undefined : Number(year);
}
