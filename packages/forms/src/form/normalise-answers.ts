import type { FieldIssue } from '@shifan/errors';
import type { Facts } from '@shifan/rules';
import { fieldModules } from '../field-types/registry.ts';
import { fieldPlace } from './field-place.ts';
import type { FormContext } from './form-context.ts';
import { fieldsOf } from './forms-of.ts';

/**
 * Every answer in its stored form (half-width digits, YYYY-MM-DD, capitals in codes, no zero-width characters), with a
 * notice for each that a reader would see changed. Answers that cannot be read stay as they are, for validation to name.
 * Doing it twice changes nothing more.
 */
export function normaliseAnswers(facts: Facts, context: FormContext): { facts: Facts; notices: FieldIssue[] } {
  const fields = fieldsOf(context.plugin, context.kind);
  const changes: Facts = {};
  const notices: FieldIssue[] = [];
  for (const [key, value] of Object.entries(facts)) {
    const field = fields.get(key)?.field;
    if (!field) continue;
    const after = fieldModules[field.type].normalise(value, field, fieldPlace(field, context.year));
    if (after.value !== value) changes[key] = after.value;
    notices.push(...after.notices);
  }
  return { facts: { ...facts, ...changes }, notices };
}
