import type { Article } from './schema/citation.ts';
import type { Value } from './schema/expression.ts';
import type { Column, Field } from './schema/form.ts';
import type { Parameter } from './schema/parameter.ts';
import type { Plugin } from './schema/plugin.ts';

/** What evaluation looks up in a plugin, built once for each plugin object. */
export interface PluginIndex {
  readonly fields: ReadonlyMap<string, Field>;
  /** columns by `table.column` */
  readonly columns: ReadonlyMap<string, Column>;
  readonly formulas: ReadonlyMap<string, Value>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly articles: ReadonlyMap<string, Article>;
}

const built = new WeakMap<Plugin, PluginIndex>();

/** The index of a plugin; the same object every time, so a plugin must not be changed after its first use. */
export function indexOf(plugin: Plugin): PluginIndex {
  const known = built.get(plugin);
  if (known !== undefined) return known;
  const index = build(plugin);
  built.set(plugin, index);
  return index;
}

function build(plugin: Plugin): PluginIndex {
  const fields = new Map<string, Field>();
  const columns = new Map<string, Column>();
  const formulas = new Map<string, Value>();
  for (const field of plugin.forms.flatMap((form) => form.sections).flatMap((section) => section.fields)) {
    if (fields.has(field.key)) continue;
    fields.set(field.key, field);
    for (const column of field.columns ?? []) columns.set(`${field.key}.${column.key}`, column);
    if (field.formula !== undefined) formulas.set(field.key, field.formula);
  }
  const articles = new Map<string, Article>();
  for (const article of [...plugin.law, ...plugin.notices.flatMap((notice) => notice.law)]) {
    if (!articles.has(article.id)) articles.set(article.id, article);
  }
  return { fields, columns, formulas, articles, parameters: new Map(plugin.parameters.map((one) => [one.id, one])) };
}
