import { walk } from '../expressions/walk.ts';
import type { Expression, Visit } from '../expressions/walk.ts';
import type { Field, Section } from '../schema/form.ts';
import type { Plugin } from '../schema/plugin.ts';

/** An expression of a plugin: where it stands, and for which kinds it is evaluated. */
export interface Root {
  node: Expression;
  path: string;
  kinds: readonly string[];
}

/** A node of an expression with the kinds it is evaluated for. */
export type RootVisit = Visit & { kinds: readonly string[] };

/** Every expression of a plugin. */
export function* rootsOf(plugin: Plugin): Generator<Root> {
  for (const [i, one] of plugin.criteria.entries()) {
    yield { node: one.condition, path: `criteria[${i}].condition`, kinds: one.kinds };
  }
  for (const [i, one] of plugin.materials.entries()) {
    if (one.when !== undefined) yield { node: one.when, path: `materials[${i}].when`, kinds: one.kinds };
  }
  yield* noticeRoots(plugin);
  for (const { section, path, kinds } of sectionsOf(plugin)) {
    for (const [i, one] of (section.checks ?? []).entries()) {
      yield { node: one.condition, path: `${path}.checks[${i}].condition`, kinds };
    }
  }
  for (const { field, path, kinds } of fieldsOf(plugin)) {
    if (field.visible !== undefined) yield { node: field.visible, path: `${path}.visible`, kinds };
    if (field.formula !== undefined) yield { node: field.formula, path: `${path}.formula`, kinds };
  }
}

function* noticeRoots(plugin: Plugin): Generator<Root> {
  const all = plugin.kinds.map(({ id }) => id);
  for (const [i, notice] of plugin.notices.entries()) {
    for (const [j, one] of (notice.materials ?? []).entries()) {
      if (one.when !== undefined)
        yield { node: one.when, path: `notices[${i}].materials[${j}].when`, kinds: one.kinds };
    }
    for (const [j, quota] of notice.quotas.entries()) {
      for (const [k, one] of (quota.exempt ?? []).entries()) {
        const path = `notices[${i}].quotas[${j}].exempt[${k}].when`;
        if (one.when !== undefined) yield { node: one.when, path, kinds: one.kinds ?? all };
      }
    }
  }
}

/** Every node of every expression. */
export function* visitsOf(plugin: Plugin): Generator<RootVisit> {
  for (const { node, path, kinds } of rootsOf(plugin)) {
    for (const visit of walk({ node, path, table: undefined })) yield { ...visit, kinds };
  }
}

/** Every section of every form. */
export function* sectionsOf(plugin: Plugin): Generator<{ section: Section; path: string; kinds: readonly string[] }> {
  for (const [i, form] of plugin.forms.entries()) {
    for (const [j, section] of form.sections.entries()) {
      yield { section, path: `forms[${i}].sections[${j}]`, kinds: form.kinds };
    }
  }
}

/** Every field of every form. */
export function* fieldsOf(plugin: Plugin): Generator<{ field: Field; path: string; kinds: readonly string[] }> {
  for (const { section, path, kinds } of sectionsOf(plugin)) {
    for (const [i, field] of section.fields.entries()) yield { field, path: `${path}.fields[${i}]`, kinds };
  }
}

/** The field of a key in the forms of a kind. */
export function fieldFor(plugin: Plugin, kind: string, key: string): Field | undefined {
  for (const { field, kinds } of fieldsOf(plugin)) if (field.key === key && kinds.includes(kind)) return field;
  return undefined;
}
