import { isValue, keysOf } from '../expressions/walk.ts';
import type { Column, Field, FieldType } from '../schema/form.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';
import { fieldFor, fieldsOf, visitsOf } from './roots.ts';
import type { RootVisit } from './roots.ts';

const factsAreAsked: Check = {
  code: 'PLUGIN_FACT_UNKNOWN',
  fact: 'every fact an expression, a kind or a section speaks of is asked in a form of that kind',
  severity: 'error',
  *run(plugin) {
    for (const visit of visitsOf(plugin)) {
      for (const key of keysOf(visit.node)) {
        if (columnOf(plugin, visit, key) === undefined)
          yield* unknown(plugin, { key, path: visit.path, kinds: visit.kinds });
      }
    }
    for (const place of namedKeys(plugin)) yield* unknown(plugin, place);
  },
};

const columnsExist: Check = {
  code: 'PLUGIN_COLUMN_UNKNOWN',
  fact: 'every column spoken of is a column of its table',
  severity: 'error',
  *run(plugin) {
    for (const visit of visitsOf(plugin)) {
      const { path } = visit;
      const named = columnNamed(visit);
      if (named === undefined) continue;
      const { key, table } = named;
      if (table === undefined) {
        yield { path, found: key, expected: '位于表格的 where 之内', todo: '列只能在 where 之内使用。' };
      } else yield* unknownColumn(plugin, { table, key, path });
    }
    for (const { field, path } of fieldsOf(plugin)) {
      for (const key of [field.distinctColumn, field.rowYear?.column]) {
        if (key !== undefined && !columnKeys(field).includes(key)) yield noColumn(path, key, field);
      }
    }
  },
};

const typesFit: Check = {
  code: 'PLUGIN_FACT_TYPE',
  fact: 'every operator is given facts of the type it reads',
  severity: 'error',
  *run(plugin) {
    for (const visit of visitsOf(plugin)) {
      const wanted = WANTED[visit.node.op];
      if (wanted === undefined) continue;
      for (const key of keysOf(visit.node)) {
        const type = targetOf(plugin, visit, key)?.type;
        if (type === undefined || wanted.includes(type)) continue;
        const todo = '改用适合这一类型的写法，或者改正字段类型。';
        yield { path: visit.path, found: `${key}：${type}`, expected: wanted.join('、'), todo };
      }
    }
  },
};

const yearsAreOfDays: Check = {
  code: 'PLUGIN_FACT_TYPE',
  fact: 'years are counted between dates',
  severity: 'error',
  *run(plugin) {
    for (const visit of visitsOf(plugin)) {
      const { node, path } = visit;
      if (node.op !== 'years-between') continue;
      for (const side of ['from', 'to'] as const) {
        const value = node[side];
        const key = value.op === 'fact' || value.op === 'baseline' || value.op === 'column' ? value.key : undefined;
        const type = key === undefined ? undefined : targetOf(plugin, visit, key)?.type;
        if (key === undefined || type === undefined || DAYS.includes(type)) continue;
        const todo = '把这个字段的 type 改成 date 或者 year-month。';
        yield { path: `${path}.${side}`, found: `${key}：${type}`, expected: DAYS.join('、'), todo };
      }
    }
  },
};

const optionsExist: Check = {
  code: 'PLUGIN_OPTION_UNKNOWN',
  fact: 'every code compared with is an option of its field',
  severity: 'error',
  *run(plugin) {
    for (const visit of visitsOf(plugin)) {
      const { node } = visit;
      if (node.op !== 'is' && node.op !== 'includes' && node.op !== 'one-of') continue;
      const options = targetOf(plugin, visit, node.key)?.options?.map((one) => one.code);
      for (const code of node.op === 'one-of' ? node.codes : [node.code]) {
        if (options === undefined || options.includes(code)) continue;
        yield { path: visit.path, found: code, expected: options.join('、'), todo: `改成“${node.key}”的选项编码。` };
      }
    }
  },
};

export const factChecks: readonly Check[] = [factsAreAsked, columnsExist, typesFit, yearsAreOfDays, optionsExist];

const DAYS: FieldType[] = ['date', 'year-month'];
const SCALARS: FieldType[] = [
  'text',
  'uscc',
  'date',
  'year-month',
  'integer',
  'decimal',
  'money-wan',
  'percent',
  'choice',
  'industry',
  'computed',
  'postcode',
];
const WANTED: Partial<Record<RootVisit['node']['op'], readonly FieldType[]>> = {
  yes: ['yes-no'],
  no: ['yes-no'],
  'not-denied': ['yes-no'],
  is: ['choice', 'industry'],
  'one-of': ['choice', 'industry'],
  includes: ['multi-choice'],
  'count-selected': ['multi-choice'],
  count: ['table'],
  sum: ['table'],
  'count-distinct': ['table'],
  fact: SCALARS,
  baseline: SCALARS,
};

function* unknown(plugin: Plugin, place: { key: string; path: string; kinds: readonly string[] }): Generator<Finding> {
  const { key, path, kinds } = place;
  const absent = kinds.filter((kind) => fieldFor(plugin, kind, key) === undefined);
  if (absent.length === 0) return;
  const todo = '改正名称，或者在这一类型的表格里加上这个字段。';
  const kept = [...fieldsOf(plugin)].filter((one) => absent.some((kind) => one.kinds.includes(kind)));
  const known = kept.map(({ field }) => field.key);
  yield { path, found: key, expected: `类型 ${absent.join('、')} 的表格里有的字段`, todo, known };
}

function namedKeys(plugin: Plugin): { key: string; path: string; kinds: readonly string[] }[] {
  const places = plugin.kinds.map(({ id, nameKey }, i) => ({ key: nameKey, path: `kinds[${i}].nameKey`, kinds: [id] }));
  plugin.criteria.forEach(({ shows, kinds }, i) => {
    shows?.forEach((key, j) => places.push({ key, path: `criteria[${i}].shows[${j}]`, kinds: [...kinds] }));
  });
  plugin.forms.forEach((form, i) => {
    form.sections.forEach((section, j) => {
      const path = `forms[${i}].sections[${j}]`;
      for (const list of ['checks', 'requireOneOf'] as const) {
        section[list]?.forEach(({ keys }, k) => {
          keys.forEach((key) => places.push({ key, path: `${path}.${list}[${k}].keys`, kinds: [...form.kinds] }));
        });
      }
    });
  });
  return places;
}

function columnOf(plugin: Plugin, visit: RootVisit, key: string): Column | undefined {
  if (visit.table === undefined || isValue(visit.node)) return undefined;
  const [kind = ''] = visit.kinds;
  return fieldFor(plugin, kind, visit.table)?.columns?.find((one) => one.key === key);
}

function targetOf(plugin: Plugin, visit: RootVisit, key: string): Column | Field | undefined {
  return columnOf(plugin, visit, key) ?? fieldFor(plugin, visit.kinds[0] ?? '', key);
}

function columnNamed({ node, table }: RootVisit): { key: string; table: string | undefined } | undefined {
  if (node.op === 'column') return { key: node.key, table };
  return node.op === 'sum' || node.op === 'count-distinct' ? { key: node.column, table: node.table } : undefined;
}

function* unknownColumn(plugin: Plugin, place: { table: string; key: string; path: string }): Generator<Finding> {
  for (const { field } of fieldsOf(plugin)) {
    if (field.key !== place.table || columnKeys(field).includes(place.key)) continue;
    yield noColumn(place.path, place.key, field);
    return;
  }
}

function noColumn(path: string, key: string, field: Field): Finding {
  const expected = columnKeys(field).join('、') || '表格字段';
  return { path, found: key, expected, todo: `改成“${field.key}”的列名。` };
}

function columnKeys(field: Field): string[] {
  return (field.columns ?? []).map((one) => one.key);
}
