import { coverageOf } from '@shifan/plugin-kit';
import { plugins } from '@shifan/plugin-registry';
import { elementsOf, elementText } from '@shifan/rules';
import type { Element, Plugin } from '@shifan/rules';
import { describe, expect, it } from 'vitest';

/** Every rule of every installed plugin: whatever cites an article, and whatever an article is said to be implemented by. */
const rules = plugins.flatMap((plugin) => {
  const claimed = new Set(plugin.coverage.flatMap((one) => ('implementedBy' in one ? one.implementedBy : [])));
  return elementsOf(plugin)
    .filter((one) => one.citations.length > 0 || one.articles !== undefined || claimed.has(elementText(one)))
    .map((element) => ({ plugin, element }));
});

describe('the coverage of the installed plugins', () => {
  it.each(plugins)('is complete: $id', (plugin) => {
    const { complete, rows } = coverageOf(plugin);
    expect(rows.filter(({ gaps }) => gaps.length > 0)).toEqual([]);
    expect(complete).toBe(true);
    expect(rows.map(({ article }) => article)).toEqual(expect.arrayContaining(plugin.law.map(({ id }) => id)));
  });

  it.each(plugins)('fails by article where any rule is removed: $id', (plugin) => {
    const own = rules.filter((one) => one.plugin === plugin);
    const unnoticed = own.flatMap(({ element }) => unnoticedArticles(plugin, element));
    expect(own.length).toBeGreaterThan(10);
    expect(unnoticed).toEqual([]);
  });

  it.each(plugins)('fails by article where an article loses its row, or a row its last word: $id', (plugin) => {
    for (const [i, { article }] of plugin.coverage.entries()) {
      const coverage = plugin.coverage.filter((_, index) => index !== i);
      expect(gapsOf({ ...plugin, coverage }, article)).not.toEqual([]);
    }
  });
});

/** The articles a removed rule implemented whose row does not say that it is gone. */
function unnoticedArticles(plugin: Plugin, element: Element): string[] {
  const spoilt = structuredClone(plugin);
  remove(spoilt, element.path);
  const articles = new Set([...element.citations.map(({ article }) => article), ...claimsOf(plugin, element)]);
  return [...articles].flatMap((article) => {
    const told = gapsOf(spoilt, article).some((gap) => gap.includes(element.base));
    return told ? [] : [`${elementText(element)} ${article}`];
  });
}

function claimsOf(plugin: Plugin, element: Element): string[] {
  return plugin.coverage.flatMap((one) =>
    'implementedBy' in one && one.implementedBy.includes(elementText(element)) ? [one.article] : [],
  );
}

function gapsOf(plugin: Plugin, article: string): string[] {
  return coverageOf(plugin).rows.find((row) => row.article === article)?.gaps ?? [];
}

/** Takes out what stands at a path: `criteria[3]` from its list, `process.change` from its object. */
function remove(plugin: Plugin, path: string): void {
  const steps = path.match(/[^.[\]]+/gu) ?? [];
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (value, step) => (isObject(value) ? Reflect.get(value, step) : undefined),
    plugin,
  );
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isObject(holder)) Reflect.deleteProperty(holder, last);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
