import { fieldIssue } from '@shifan/errors';
import type { FactValue } from '@shifan/rules';
import { noIssues, unchanged } from '../field-module.ts';
import type { AnyField, FieldModule, Normalised, Place } from '../field-module.ts';
import { labelOf, optionLabels } from './choice.ts';

/** Any of the form's boxes, as a list of codes in the form's order. */
export const multiChoice: FieldModule = {
  normalise(value, field, place) {
    return isCodes(value) ? normaliseCodes(value, field, place) : unchanged(value);
  },
  validate(value, field, place) {
    const { path, label } = place;
    if (!isCodes(value)) {
      return [fieldIssue({ path, code: 'FIELD_WRONG_SHAPE', slots: { field: label }, accepted: '若干选项' })];
    }
    const unknown = value.find((code) => !field.options?.some((option) => option.code === code));
    if (unknown !== undefined) {
      const accepted = optionLabels(field);
      return [fieldIssue({ path, code: 'FIELD_NOT_AN_OPTION', slots: { label }, value: unknown, accepted })];
    }
    const count = new Set(value).size;
    if (count < value.length) return [repeated(value, field, place)];
    const min = field.minSelected ?? 0;
    if (count >= min) return noIssues;
    const slots = { label, count: String(count), min: String(min) };
    return [fieldIssue({ path, code: 'FIELD_TOO_FEW_SELECTED', slots })];
  },
  display(value, field) {
    return isCodes(value) ? value.map((code) => labelOf(code, field)).join('、') : '';
  },
};

function isCodes(value: FactValue): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function normaliseCodes(value: string[], field: AnyField, place: Place): Normalised {
  const distinct = [...new Set(value)];
  const rank = new Map(field.options?.map((option, index) => [option.code, index]));
  const last = rank.size;
  // The order in which boxes were ticked says nothing; the form's order makes equal answers equal.
  distinct.sort((a, b) => (rank.get(a) ?? last) - (rank.get(b) ?? last));
  if (distinct.length < value.length) {
    return { value: distinct, notices: [{ ...repeated(value, field, place), severity: 'warning' }] };
  }
  return unchanged(distinct.every((code, index) => code === value[index]) ? value : distinct);
}

function repeated(value: string[], field: AnyField, place: Place): ReturnType<typeof fieldIssue> {
  const twice = value.find((code, index) => value.indexOf(code) < index) ?? '';
  const { path, label } = place;
  return fieldIssue({ path, code: 'FIELD_OPTION_REPEATED', slots: { label }, value: labelOf(twice, field) });
}
