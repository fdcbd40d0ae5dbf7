import { evaluateCondition } from '@shifan/rules';
import type { Facts, Field, Form } from '@shifan/rules';
import { expressionContext } from './form-context.ts';
import type { FormContext } from './form-context.ts';

/** Whether a field shows: always, or where its condition is met (not merely open). */
export function isVisible(field: Field, facts: Facts, context: FormContext): boolean {
  if (!field.visible) return true;
  return evaluateCondition(field.visible, expressionContext(facts, context)) === 'met';
}

/** The fields of a form that show with these answers, in the form's order. */
export function visibleFields(form: Form, facts: Facts, context: FormContext): Field[] {
  return form.sections.flatMap((section) => section.fields).filter((field) => isVisible(field, facts, context));
}
