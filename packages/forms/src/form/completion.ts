import type { Facts, Field, Form, Section } from '@shifan/rules';
import { own, rowsOf, yearLabel } from '@shifan/rules';
import { isBlankRow, isEmpty } from '../empty.ts';
import type { FormContext } from './form-context.ts';
import { isVisible } from './visible-fields.ts';
import { sectionIssues } from './validate-form.ts';

/** How far a section has come. `required` counts required fields that show and each "at least one of" group. */
export interface SectionCompletion {
  section: string;
  title: string;
  filled: number;
  required: number;
  /** issues of severity `error`, those of unfilled fields included */
  issues: number;
}

/** How far each section of a form has come, in the form's order. */
export function completion(form: Form, facts: Facts, context: FormContext): SectionCompletion[] {
  return form.sections.map((section) => ofSection(section, facts, context));
}

function ofSection(section: Section, facts: Facts, context: FormContext): SectionCompletion {
  const asked = section.fields.filter(
    (field) => field.required && field.type !== 'computed' && isVisible(field, facts, context),
  );
  const groups = section.requireOneOf ?? [];
  const filledGroups = groups.filter(({ keys }) => keys.some((key) => !isEmpty(own(facts, key))));
  const issues = sectionIssues(section, facts, context).filter((issue) => issue.severity === 'error');
  return {
    section: section.id,
    title: yearLabel(section.title, context.year),
    filled: asked.filter((field) => isFilled(field, facts)).length + filledGroups.length,
    required: asked.length + groups.length,
    issues: issues.length,
  };
}

function isFilled(field: Field, facts: Facts): boolean {
  const value = own(facts, field.key);
  if (isEmpty(value)) return false;
  const rows = field.type === 'table' ? rowsOf(value) : null;
  return rows === null || rows.filter((row) => !isBlankRow(row)).length >= (field.minRows ?? 1);
}
