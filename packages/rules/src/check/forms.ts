import { isCivilDate } from '@shifan/calendar';
import { compare, parseDecimal } from '../decimal.ts';
import { keysOf, walk } from '../expressions/walk.ts';
import type { Column, Field } from '../schema/form.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';
import { fieldsOf } from './roots.ts';

const fieldsAreWhole: Check = {
  code: 'PLUGIN_FIELD_INCOMPLETE',
  fact: 'a choice has options, a table has columns, a computed field has a formula, and no other field has them',
  severity: 'error',
  *run(plugin) {
    for (const { field, path } of fieldsOf(plugin)) {
      yield* parts(field, path);
      for (const [i, column] of (field.columns ?? []).entries()) yield* optionPart(column, `${path}.columns[${i}]`);
    }
  },
};

const limitsMakeSense: Check = {
  code: 'PLUGIN_FIELD_LIMITS',
  fact: 'the limits of a field are of its type, and the lower is not above the upper',
  severity: 'error',
  *run(plugin) {
    for (const { field, path } of fieldsOf(plugin)) {
      yield* limits(field, path);
      for (const [i, column] of (field.columns ?? []).entries()) yield* limits(column, `${path}.columns[${i}]`);
      const { minRows = 0, maxRows = Infinity } = field;
      if (minRows > maxRows) yield crossed(`${path}.minRows`, minRows, maxRows);
      const { minSelected = 0, options } = field;
      const most = options?.length ?? Infinity;
      if (minSelected > most) yield crossed(`${path}.minSelected`, minSelected, most);
    }
  },
};

const datesFixYears: Check = {
  code: 'PLUGIN_FACT_TYPE',
  fact: 'the column whose year a form fixes is a date',
  severity: 'error',
  *run(plugin) {
    for (const { field, path } of fieldsOf(plugin)) {
      const column = field.columns?.find((one) => one.key === field.rowYear?.column);
      if (column === undefined || column.type === 'date' || column.type === 'year-month') continue;
      const todo = '改用日期列，或者改正列的类型。';
      yield { path: `${path}.rowYear.column`, found: column.type, expected: 'date、year-month', todo };
    }
  },
};

const formulasEnd: Check = {
  code: 'PLUGIN_FORMULA_CYCLE',
  fact: 'no formula needs its own result',
  severity: 'error',
  *run(plugin) {
    const needs = formulaNeeds(plugin);
    for (const { field, path } of fieldsOf(plugin)) {
      if (!reaches(field.key, field.key, needs)) continue;
      yield {
        path: `${path}.formula`,
        found: field.key,
        expected: '只用到别的字段的公式',
        todo: '改写公式，使它不用到自己的结果。',
      };
    }
  },
};

export const formChecks: readonly Check[] = [fieldsAreWhole, limitsMakeSense, datesFixYears, formulasEnd];

const NUMERIC = new Set<Field['type']>(['integer', 'decimal', 'money-wan', 'percent']);
const DATED = new Set<Field['type']>(['date', 'year-month']);

function* parts(field: Field, path: string): Generator<Finding> {
  yield* optionPart(field, path);
  const isTable = field.type === 'table';
  if (isTable !== (field.columns !== undefined)) {
    const todo = isTable ? '写出各列。' : '删除 columns，或者把类型改为 table。';
    yield {
      path: `${path}.columns`,
      found: isTable ? '没有填写' : '有 columns',
      expected: '表格才有、也必须有各列',
      todo,
    };
  }
  const isComputed = field.type === 'computed';
  if (isComputed !== (field.formula !== undefined)) {
    const todo = isComputed ? '写出公式。' : '删除 formula，或者把类型改为 computed。';
    yield {
      path: `${path}.formula`,
      found: isComputed ? '没有填写' : '有 formula',
      expected: '自动计算的字段才有、也必须有公式',
      todo,
    };
  }
}

function* optionPart(field: Field | Column, path: string): Generator<Finding> {
  const isChoice = field.type === 'choice' || field.type === 'multi-choice';
  if (isChoice === (field.options !== undefined)) return;
  const todo = isChoice ? '写出各选项。' : '删除 options，或者改用选择类型。';
  yield {
    path: `${path}.options`,
    found: isChoice ? '没有填写' : '有 options',
    expected: '选择才有、也必须有选项',
    todo,
  };
}

function* limits(field: Field | Column, path: string): Generator<Finding> {
  for (const bound of ['min', 'max'] as const) {
    const text = field[bound];
    if (text === undefined) continue;
    const fits = NUMERIC.has(field.type)
      ? parseDecimal(text) !== undefined
      : DATED.has(field.type) && isCivilDate(text);
    if (!fits)
      yield { path: `${path}.${bound}`, found: text, expected: '数字或日期，与类型一致', todo: '改正，或者删除。' };
  }
  const low = field.min === undefined ? undefined : parseDecimal(field.min);
  const high = field.max === undefined ? undefined : parseDecimal(field.max);
  if (low !== undefined && high !== undefined && compare(low, high) > 0)
    yield crossed(`${path}.min`, field.min, field.max);
}

function crossed(path: string, low: unknown, high: unknown): Finding {
  return { path, found: String(low), expected: `不超过 ${String(high)}`, todo: '改正上下限。' };
}

function formulaNeeds(plugin: Plugin): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  for (const { field } of fieldsOf(plugin)) {
    if (field.formula === undefined) continue;
    const keys = [...walk({ node: field.formula, path: '', table: undefined })].flatMap((visit) => keysOf(visit.node));
    needs.set(field.key, [...(needs.get(field.key) ?? []), ...keys]);
  }
  return needs;
}

function reaches(from: string, to: string, needs: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(needs.get(from) ?? [])];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === to) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(needs.get(key) ?? []));
  }
  return false;
}
