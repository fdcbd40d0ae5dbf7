import { fieldIssue } from '@shifan/errors';
import type { ErrorCode, FieldIssue, Slots } from '@shifan/errors';
import { compare, parseDecimal } from '@shifan/rules';
import type { Decimal } from '@shifan/rules';
import { noIssues } from '../field-module.ts';
import type { AnyField, FieldModule, Place } from '../field-module.ts';
import { textModule } from '../field-types/text-module.ts';
import { hasOtherUnit, normaliseNumber } from './normalise-number.ts';

/** How the number types differ. A field's own `min`, `max`, `decimals` come before these. */
export interface NumberKind {
  decimals: number;
  min?: string;
  max?: string;
  unit?: string;
  /** A doubt that a person settles; told as a warning. */
  doubt?(value: Decimal, text: string): { code: ErrorCode; slots: Slots } | undefined;
}

/** More digits than any count or amount of money has, and few enough to stay a decimal string of the contract. */
const MOST_DIGITS = 24;

/** A field module for exact decimal numbers kept as strings. */
export function numberModule(kind: NumberKind): FieldModule {
  return textModule({
    rewrite: (text, field) =>
      normaliseNumber(text, { unit: field.unit ?? kind.unit, decimals: field.decimals ?? kind.decimals }),
    check(value, field, place) {
      const number = parseDecimal(value);
      if (!number || value === '-0') return [notANumber({ value, field, place }, kind)];
      const issue = outOfForm({ value, field, place }, kind) ?? outOfBounds({ value, number, field, place }, kind);
      if (issue) return [issue];
      return doubts({ value, number, place }, kind);
    },
  });
}

interface Answer {
  value: string;
  field: AnyField;
  place: Place;
}

function notANumber({ value, field, place }: Answer, kind: NumberKind): FieldIssue {
  const { path, label } = place;
  const unit = field.unit ?? kind.unit ?? '';
  const code = unit !== '' && hasOtherUnit(value) ? 'FIELD_WRONG_UNIT' : 'FIELD_NOT_A_NUMBER';
  return fieldIssue({ path, code, slots: { label, unit }, value, accepted: '阿拉伯数字，例如 1200 或 12.5' });
}

function outOfForm({ value, field, place }: Answer, kind: NumberKind): FieldIssue | undefined {
  const { path, label } = place;
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  if (whole.length > MOST_DIGITS) {
    return fieldIssue({ path, code: 'FIELD_NUMBER_TOO_LONG', slots: { label, max: String(MOST_DIGITS) }, value });
  }
  const decimals = field.decimals ?? kind.decimals;
  if (fraction.length <= decimals) return undefined;
  if (decimals === 0) return fieldIssue({ path, code: 'FIELD_NOT_AN_INTEGER', slots: { label }, value });
  const slots = { label, count: String(fraction.length), max: String(decimals) };
  return fieldIssue({ path, code: 'FIELD_TOO_MANY_DECIMALS', slots, value });
}

function outOfBounds(
  { value, number, field, place }: Answer & { number: Decimal },
  kind: NumberKind,
): FieldIssue | undefined {
  const { path, label } = place;
  const min = field.min ?? kind.min;
  const max = field.max ?? kind.max;
  const low = min === undefined ? undefined : parseDecimal(min);
  const high = max === undefined ? undefined : parseDecimal(max);
  if (low && min !== undefined && compare(number, low) < 0) {
    return fieldIssue({ path, code: 'FIELD_BELOW_MINIMUM', slots: { label, min }, value, accepted: `不小于 ${min}` });
  }
  if (high && max !== undefined && compare(number, high) > 0) {
    return fieldIssue({ path, code: 'FIELD_ABOVE_MAXIMUM', slots: { label, max }, value, accepted: `不大于 ${max}` });
  }
  return undefined;
}

function doubts(answer: { value: string; number: Decimal; place: Place }, kind: NumberKind): FieldIssue[] {
  const doubt = kind.doubt?.(answer.number, answer.value);
  if (!doubt) return noIssues;
  const { path, label } = answer.place;
  const slots = { label, ...doubt.slots };
  return [fieldIssue({ path, code: doubt.code, slots, value: answer.value, severity: 'warning' })];
}
