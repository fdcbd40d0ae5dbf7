import { FIELD_TYPES, checkPlugin, walk } from '@shifan/rules';
import type { Condition, MaterialRule, Value } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import { plugin } from './plugin.ts';

type Op = Condition['op'] | Value['op'];

/** Every operator of the vocabulary; a new one is a compile error here until exampleland uses it. */
const OPERATORS = {
  fact: 1,
  baseline: 1,
  parameter: 1,
  number: 1,
  column: 1,
  today: 1,
  add: 1,
  subtract: 1,
  multiply: 1,
  divide: 1,
  count: 1,
  sum: 1,
  'count-distinct': 1,
  'count-selected': 1,
  'years-between': 1,
  compare: 1,
  yes: 1,
  no: 1,
  'not-denied': 1,
  answered: 1,
  is: 1,
  'one-of': 1,
  includes: 1,
  all: 1,
  any: 1,
  'at-least': 1,
  not: 1,
  judgement: 1,
  relaxable: 1,
  'in-division': 1,
} satisfies Record<Op, 1>;

const sections = plugin.forms.flatMap((form) => form.sections);
const fields = sections.flatMap((section) => section.fields);

function used(): { ops: Set<string>; comparisons: Set<string> } {
  const expressions = [
    ...plugin.criteria.map((one) => one.condition),
    ...fields.flatMap((one) => [one.formula, one.visible]),
    ...plugin.materials.map((one) => one.when),
  ].filter((one) => one !== undefined);
  const nodes = expressions.flatMap((node) =>
    [...walk({ node, path: '', table: undefined })].map((visit) => visit.node),
  );
  return {
    ops: new Set(nodes.map((node) => node.op)),
    comparisons: new Set(nodes.flatMap((node) => (node.op === 'compare' ? [node.operator] : []))),
  };
}

describe('exampleland', () => {
  test('has no problem and no warning', () => expect(checkPlugin(plugin)).toEqual([]));

  test('is plain data', () => expect(JSON.parse(JSON.stringify(plugin))).toEqual(plugin));

  test('uses every operator', () => {
    const { ops, comparisons } = used();
    expect(Object.keys(OPERATORS).filter((op) => !ops.has(op))).toEqual([]);
    expect(['gte', 'gt', 'lte', 'lt', 'eq'].filter((one) => !comparisons.has(one))).toEqual([]);
  });

  test('uses every type of field', () => {
    const types = new Set(fields.map((one) => one.type));
    expect(FIELD_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });

  test('uses every rule of materials', () => {
    const names = new Set<string>();
    const visit = (rule: MaterialRule): void => {
      for (const name of Object.keys(rule)) names.add(name);
      for (const inner of 'allOf' in rule ? rule.allOf : 'anyOf' in rule ? rule.anyOf : []) visit(inner);
    };
    plugin.materials.forEach((one) => visit(one.rule));
    expect([...names].toSorted()).toEqual(['allOf', 'anyOf', 'form', 'slot']);
    expect(plugin.materials.some((one) => one.excusable)).toBe(true);
    expect(plugin.materials.some((one) => one.when !== undefined)).toBe(true);
  });

  test('says of everything that it is invented', () => {
    expect(plugin.status).toBe('fictional');
    for (const text of [plugin.title, plugin.documentNumber, ...plugin.notices.map((one) => one.documentNumber)]) {
      expect(text).toContain('虚构');
    }
  });
});
