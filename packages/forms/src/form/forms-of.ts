import type { Field, Form, Plugin, Section } from '@shifan/rules';

/** A field with the form and section it stands in. */
export interface FieldPlace {
  form: Form;
  section: Section;
  field: Field;
}

interface KindIndex {
  forms: Form[];
  fields: ReadonlyMap<string, FieldPlace>;
}

const indexes = new WeakMap<Plugin, Map<string, KindIndex>>();

/** The forms an operator of a kind fills in, in the plugin's order: application form and creation plan. */
export function formsOf(plugin: Plugin, kind: string): Form[] {
  return indexOf(plugin, kind).forms;
}

/** Every field of those forms by key; a key that stands in two forms is the first one's. */
export function fieldsOf(plugin: Plugin, kind: string): ReadonlyMap<string, FieldPlace> {
  return indexOf(plugin, kind).fields;
}

function indexOf(plugin: Plugin, kind: string): KindIndex {
  const kinds = indexes.get(plugin) ?? new Map<string, KindIndex>();
  indexes.set(plugin, kinds);
  const index = kinds.get(kind) ?? build(plugin, kind);
  kinds.set(kind, index);
  return index;
}

function build(plugin: Plugin, kind: string): KindIndex {
  const forms = plugin.forms.filter((form) => form.role !== 'summary-sheet' && form.kinds.includes(kind));
  const fields = new Map<string, FieldPlace>();
  for (const form of forms) {
    for (const section of form.sections) {
      for (const field of section.fields) if (!fields.has(field.key)) fields.set(field.key, { form, section, field });
    }
  }
  return { forms, fields };
}
