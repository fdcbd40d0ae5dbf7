import { formsOf } from '@shifan/forms';
import type { Form, Plugin, Section } from '@shifan/rules';

/** One page of an application: a section of one of its forms. */
export interface FormPage {
  /** Its part of the address. */
  slug: string;
  form: Form;
  section: Section;
}

/** The pages of an application in the order of its forms; a section's id is its address unless another form has it too. */
export function formPages(plugin: Plugin, kind: string): FormPage[] {
  const pages: FormPage[] = [];
  for (const form of formsOf(plugin, kind)) {
    for (const section of form.sections) {
      const taken = pages.some((page) => page.slug === section.id);
      pages.push({ slug: taken ? `${form.id}--${section.id}` : section.id, form, section });
    }
  }
  return pages;
}

/** The pages of a dossier: the application's form, answered anew; the plan is what it is measured by. */
export function dossierPages(plugin: Plugin, kind: string): FormPage[] {
  return formPages(plugin, kind).filter((page) => page.form.role === 'application-form');
}

/** The page on which a path is answered. */
export function pageOfPath(pages: readonly FormPage[], path: string): FormPage | undefined {
  const key = /^[A-Za-z][A-Za-z0-9]*/u.exec(path)?.[0];
  return pages.find((page) => page.section.fields.some((field) => field.key === key));
}
