import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { evaluateCondition, own, yearLabel } from '@shifan/rules';
import type { Facts, Field, Form, Section } from '@shifan/rules';
import { isEmpty } from '../empty.ts';
import { noIssues } from '../field-module.ts';
import { fieldModules } from '../field-types/registry.ts';
import { fieldPlace } from './field-place.ts';
import { expressionContext } from './form-context.ts';
import type { FormContext } from './form-context.ts';
import { isVisible } from './visible-fields.ts';

/**
 * Everything wrong with the answers of one form, section by section in the form's order: each visible field, what the
 * section asks of several fields together, and its relations between fields. Never throws, whatever the facts hold.
 * @returns issues with severity `error` (bars submission) or `warning` (to be looked at); empty where all is well
 */
export function validateForm(form: Form, facts: Facts, context: FormContext): FieldIssue[] {
  return form.sections.flatMap((section) => sectionIssues(section, facts, context));
}

/** The part of `validateForm` that belongs to one section. */
export function sectionIssues(section: Section, facts: Facts, context: FormContext): FieldIssue[] {
  const visible = section.fields.filter((field) => isVisible(field, facts, context));
  const shown = new Set(visible.map((field) => field.key));
  return [
    ...visible.flatMap((field) => fieldIssues(field, facts, context)),
    ...oneOfIssues(section, { facts, shown }, context),
    ...checkIssues(section, { facts, shown }, context),
  ];
}

function fieldIssues(field: Field, facts: Facts, context: FormContext): FieldIssue[] {
  if (field.type === 'computed') return noIssues;
  const value = own(facts, field.key);
  if (!isEmpty(value)) return fieldModules[field.type].validate(value, field, fieldPlace(field, context.year));
  if (!field.required) return blankRowsIssues(field, facts, context);
  const { path, label } = fieldPlace(field, context.year);
  const accepted = field.hint === undefined ? {} : { accepted: yearLabel(field.hint, context.year) };
  return [fieldIssue({ path, code: 'FIELD_REQUIRED', slots: { label }, ...accepted })];
}

// A table that holds nothing but blank rows is no answer, yet its rows would be counted.
function blankRowsIssues(field: Field, facts: Facts, context: FormContext): FieldIssue[] {
  const value = own(facts, field.key);
  if (field.type !== 'table' || !Array.isArray(value) || value.length === 0) return noIssues;
  const { path, label } = fieldPlace(field, context.year);
  return value.map((_, row) =>
    fieldIssue({ path: `${path}[${row}]`, code: 'ROW_EMPTY', slots: { label, row: String(row + 1) } }),
  );
}

interface Shown {
  facts: Facts;
  shown: ReadonlySet<string>;
}

function oneOfIssues(section: Section, { facts, shown }: Shown, context: FormContext): FieldIssue[] {
  return (section.requireOneOf ?? []).flatMap(({ keys, message }) => {
    const [path] = keys.filter((key) => shown.has(key));
    if (path === undefined || keys.some((key) => !isEmpty(own(facts, key)))) return [];
    return [fieldIssue({ path, code: 'ONE_OF_REQUIRED', slots: { message: yearLabel(message, context.year) } })];
  });
}

// One issue for one relation, at the first of its fields that shows: a problem is told and counted once.
function checkIssues(section: Section, { facts, shown }: Shown, context: FormContext): FieldIssue[] {
  return (section.checks ?? []).flatMap(({ keys, condition, message, severity }) => {
    const path = keys.find((key) => shown.has(key));
    if (path === undefined || evaluateCondition(condition, expressionContext(facts, context)) !== 'unmet') return [];
    return [
      fieldIssue({ path, code: 'FIELD_CHECK_FAILED', slots: { message: yearLabel(message, context.year) }, severity }),
    ];
  });
}
