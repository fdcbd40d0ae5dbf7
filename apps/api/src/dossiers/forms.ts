import type { CivilDate } from '@shifan/calendar';
import type { CaseFile } from '@shifan/db';
import { type FieldIssue, fieldIssue } from '@shifan/errors';
import { type FormContext, formsOf } from '@shifan/forms';
import type { Field, Form } from '@shifan/rules';
import { formContext } from '../cases/process-context.ts';
import { refuseIssues } from '../cases/refuse-issues.ts';

/** What the answers of a dossier are looked at with: the application's own form, of the dossier's year. */
export function contextOfDossier(file: CaseFile, { year }: { year: number }, on: CivilDate): FormContext {
  return { ...formContext(file, { on }), year };
}

/** The forms answered anew: the application's. The plan is not, for it is what the case is measured by. */
export function dossierForms({ plugin, kind }: Pick<FormContext, 'plugin' | 'kind'>): Form[] {
  return formsOf(plugin, kind).filter(({ role }) => role === 'application-form');
}

export function dossierFields(context: FormContext): Map<string, Field> {
  const fields = dossierForms(context).flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  return new Map(fields.filter(({ type }) => type !== 'computed').map((field) => [field.key, field]));
}

/** Refuses answers to the plan, which stands as it was frozen. */
export function refuseForeignKeys(changes: object, context: FormContext): void {
  const fields = dossierFields(context);
  const issue = (path: string): FieldIssue => fieldIssue({ path, code: 'FIELD_UNKNOWN', slots: { field: path } });
  refuseIssues(
    Object.keys(changes)
      .filter((key) => !fields.has(key))
      .map(issue),
  );
}
