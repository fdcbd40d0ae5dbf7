import { fieldIssue } from '@shifan/errors';
import { noIssues } from '../field-module.ts';
import type { AnyField } from '../field-module.ts';
import { textModule } from './text-module.ts';

/** One of the form's boxes. A label pasted in place of its code is taken for the code. */
export const choice = textModule({
  rewrite: (text, field) => codeOf(text, field) ?? text,
  check(value, field, place) {
    if (field.options?.some((option) => option.code === value)) return noIssues;
    const { path, label } = place;
    return [fieldIssue({ path, code: 'FIELD_NOT_AN_OPTION', slots: { label }, value, accepted: optionLabels(field) })];
  },
  show: (text, field) => labelOf(text, field),
});

/** The code of an option by code or label, or undefined. */
export function codeOf(text: string, field: AnyField): string | undefined {
  const byCode = field.options?.find((option) => option.code === text);
  return (byCode ?? field.options?.find((option) => option.label === text))?.code;
}

/** The label of a code; the code itself where there is none. */
export function labelOf(code: string, field: AnyField): string {
  return field.options?.find((option) => option.code === code)?.label ?? code;
}

/** What can be chosen, for messages. */
export function optionLabels(field: AnyField): string {
  return (field.options ?? []).map((option) => option.label).join('、');
}
