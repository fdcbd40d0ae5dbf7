import type { FieldIssue } from '@shifan/errors';
import type { Facts } from '@shifan/rules';
import { evidenceIssues } from './evidence-issues.ts';
import type { FormContext } from './form-context.ts';
import { formsOf } from './forms-of.ts';
import { materialStates } from './materials.ts';
import type { MaterialState } from './materials.ts';
import { validateForm } from './validate-form.ts';

/** What stands between an application and its submission. */
export interface ApplicationState {
  /** of all forms, in their order; then the evidence asked for beside answers */
  issues: FieldIssue[];
  materials: MaterialState[];
}

/**
 * Everything wrong with an application: its forms and its materials. It may be submitted when no issue is an `error` and
 * no material is `missing`. Never throws, whatever the facts hold.
 */
export function validateApplication(facts: Facts, context: FormContext): ApplicationState {
  const issues: FieldIssue[] = [];
  const complete = new Set<string>();
  for (const form of formsOf(context.plugin, context.kind)) {
    const found = validateForm(form, facts, context);
    if (!found.some((issue) => issue.severity === 'error')) complete.add(form.id);
    issues.push(...found);
  }
  issues.push(...evidenceIssues(facts, context));
  return { issues, materials: materialStates(facts, context, complete) };
}

/** Whether nothing stands between an application and its submission. */
export function isReady({ issues, materials }: ApplicationState): boolean {
  return (
    issues.every((issue) => issue.severity === 'warning') && materials.every((state) => state.status !== 'missing')
  );
}
