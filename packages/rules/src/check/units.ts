import type { Column, Field } from '../schema/form.ts';
import type { Value } from '../schema/expression.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check } from './check.ts';
import { fieldFor, fieldsOf, visitsOf } from './roots.ts';
import type { RootVisit } from './roots.ts';

const numbersHaveUnits: Check = {
  code: 'PLUGIN_UNIT_MISSING',
  fact: 'a number that is asked says in what unit',
  severity: 'warning',
  *run(plugin) {
    for (const { field, path } of fieldsOf(plugin)) {
      if (!MEASURED.has(field.type) || field.unit !== undefined) continue;
      const todo = '写明 unit，例如 万元、家、%、平方米。';
      yield { path: `${path}.unit`, found: `没有填写（${field.label}）`, expected: '数字的单位', todo };
    }
  },
};

const unitsAgree: Check = {
  code: 'PLUGIN_UNIT_MISMATCH',
  fact: 'what is compared is measured in one unit',
  severity: 'error',
  *run(plugin) {
    for (const visit of visitsOf(plugin)) {
      if (visit.node.op !== 'compare') continue;
      const left = unitOf(plugin, visit, visit.node.left);
      const right = unitOf(plugin, visit, visit.node.right);
      if (left === undefined || right === undefined || left === right) continue;
      const todo = '两边用同一单位：改正字段或者参数的 unit，或者先换算（乘、除）再比较。';
      yield { path: visit.path, found: `${left} 与 ${right} 相比`, expected: `都是 ${right}`, todo };
    }
  },
};

export const unitChecks: readonly Check[] = [numbersHaveUnits, unitsAgree];

const MEASURED = new Set<Field['type']>(['integer', 'decimal', 'money-wan', 'percent', 'computed']);

/** The unit of a fact, a column or a parameter that is compared as it is; of anything computed none is told: a sum of 家 may count 家次. */
function unitOf(plugin: Plugin, visit: RootVisit, value: Value): string | undefined {
  if (value.op === 'parameter') return plugin.parameters.find((one) => one.id === value.id)?.unit;
  if (value.op === 'years-between') return '年';
  const [kind = ''] = visit.kinds;
  if (value.op === 'fact' || value.op === 'baseline') return fieldFor(plugin, kind, value.key)?.unit;
  if (value.op !== 'column' || visit.table === undefined) return undefined;
  const column: Column | undefined = fieldFor(plugin, kind, visit.table)?.columns?.find((one) => one.key === value.key);
  return column?.unit;
}
