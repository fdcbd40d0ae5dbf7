import type { FactValue, Field } from '@shifan/rules';
import { fieldModules } from '../field-types/registry.ts';
import { fieldPlace } from '../form/field-place.ts';

const YEAR = 2025;

/** Codes of what is wrong with one answer of a field. */
export function codesFor(field: Field, value: FactValue): string[] {
  return fieldModules[field.type].validate(value, field, fieldPlace(field, YEAR)).map((issue) => issue.code);
}

/** The stored form of an answer, and the codes of the notices told with it. */
export function stored(field: Field, value: FactValue): { value: FactValue; codes: string[] } {
  const { value: after, notices } = fieldModules[field.type].normalise(value, field, fieldPlace(field, YEAR));
  return { value: after, codes: notices.map((notice) => notice.code) };
}
