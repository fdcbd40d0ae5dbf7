import { decimal } from '../decimal.ts';
import type { Value } from '../schema/expression.ts';
import type { ValueOf } from '../expressions/module.ts';
import { answer, columnValue, isList, storedValue } from './answers.ts';
import { dayIn, wholeYears } from './days.ts';
import type { Sql } from './frame.ts';
import { CALCULATE, isNumber } from './numbers.ts';
import { parameterIn } from './parameters.ts';
import { countDistinctOf, countOf, sumOf } from './rows.ts';
import type { SqlNumber, SqlScope, SqlValue } from './scope.ts';

type Compile<Op extends Value['op']> = (node: ValueOf<Op>, scope: SqlScope) => SqlValue;

const DEEPEST = 16;
const NOTHING: SqlValue = { number: null, text: null };

/** Every operator that yields a value, as the evaluator has it. */
const VALUES: { [Op in Value['op']]: Compile<Op> } = {
  fact: (node, scope) => factValue(node.key, scope),
  baseline: (node, scope) => factValue(node.key, { ...scope, facts: scope.columns.baseline }),
  parameter: (node, scope) => ({ number: { n: parameterIn(node.id, scope), d: null }, text: null }),
  number: (node) => exactly(node.value),
  column: (node, scope) => (scope.row === null ? NOTHING : columnValue(node.key, scope)),
  today: (_, { columns, home, trusting }) => ({
    number: null,
    text: home.keep(trusting ? `${columns.on}::text` : `to_char(${columns.on}, 'YYYY-MM-DD')`),
  }),
  add: arithmetic,
  subtract: arithmetic,
  multiply: arithmetic,
  divide: arithmetic,
  count: (node, scope) => counted(countOf(node, scope)),
  sum: (node, scope) => counted(sumOf(node, scope)),
  'count-distinct': (node, scope) => counted(countDistinctOf(node, scope)),
  'count-selected': (node, scope) => counted(selectedOf(node.keys, scope)),
  'years-between': yearsBetween,
};

export function compileValue(node: Value, scope: SqlScope): SqlValue {
  const compile: (one: never, within: SqlScope) => SqlValue = VALUES[node.op];
  return compile(node as never, scope);
}

function exactly(text: string): SqlValue {
  decimal(text); // a decimal and nothing else becomes part of the statement
  return { number: { n: `(${text})::numeric`, d: null }, text: null };
}

function counted(n: Sql): SqlValue {
  return { number: { n, d: null }, text: null };
}

/** Of a computed field its formula; where the formula has no data, what was stored. */
function factValue(key: string, scope: SqlScope): SqlValue {
  const home: SqlScope = { ...scope, frame: scope.home, row: null, table: null };
  const stored = storedValue(key, home);
  const formula = scope.depth < DEEPEST ? scope.index.formulas.get(key) : undefined;
  if (formula === undefined) return stored;
  const computed = scope.value(formula, { ...home, depth: scope.depth + 1 });
  const has = home.frame.keep(isComputed(computed, home));
  return { number: eitherNumber(has, computed, stored), text: eitherText(has, computed, stored) };
}

function isComputed({ number, text }: SqlValue, scope: SqlScope): Sql {
  const some = [...(number === null ? [] : [isNumber(number)]), ...(text === null ? [] : [`${text} is not null`])];
  const found = some.length === 0 ? 'false' : `(${some.join(' or ')})`;
  return scope.facts === scope.columns.baseline ? `${scope.facts} is not null and ${found}` : found;
}

function eitherNumber(has: Sql, computed: SqlValue, stored: SqlValue): SqlNumber {
  const { n, d } = computed.number ?? { n: 'null::numeric', d: null };
  return {
    n: `case when ${has} then ${n} else ${stored.number?.n} end`,
    d: d === null ? null : `case when ${has} then ${d} else 1 end`,
  };
}

function eitherText(has: Sql, computed: SqlValue, stored: SqlValue): Sql | null {
  if (computed.text === null && stored.text === null) return null;
  return `case when ${has} then ${computed.text ?? 'null::text'} else ${stored.text ?? 'null::text'} end`;
}

function arithmetic(node: ValueOf<'add'>, scope: SqlScope): SqlValue {
  const left = scope.value(node.left, scope).number;
  const right = scope.value(node.right, scope).number;
  if (left === null || right === null) return NOTHING;
  const { n, d } = CALCULATE[node.op](left, right);
  return { number: { n: scope.frame.keep(n), d: d === null ? null : scope.frame.keep(d) }, text: null };
}

/** How many boxes are ticked; a list holds no code twice (`factsJson` sees to it). */
function selectedOf(keys: readonly string[], scope: SqlScope): Sql {
  const lists = [...new Set(keys)].map((key) => ({
    json: answer(key, scope),
    times: keys.filter((one) => one === key),
  }));
  const lengths = lists.map(({ json, times }) =>
    scope.home.keep(`case when ${isList(json)} then jsonb_array_length(${json}) * ${times.length} end`),
  );
  const total = lengths.map((length) => `coalesce(${length}, 0)`).join(' + ');
  return scope.home.keep(`case when coalesce(${lengths.join(', ')}) is not null then (${total})::numeric end`);
}

function yearsBetween(node: ValueOf<'years-between'>, scope: SqlScope): SqlValue {
  const from = scope.value(node.from, scope).text;
  const to = scope.value(node.to, scope).text;
  if (from === null || to === null) return NOTHING;
  const { n } = wholeYears(dayIn(from, scope), dayIn(to, scope));
  return counted(scope.frame.keep(n));
}
