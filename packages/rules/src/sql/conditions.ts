import type { Condition, Value } from '../schema/expression.ts';
import type { ConditionOf } from '../expressions/module.ts';
import { isBlank, isList, read, textIn } from './answers.ts';
import { dateIn, dayIn, yearsPassed } from './days.ts';
import type { Sql } from './frame.ts';
import { isNumber, ordered, orderedDays } from './numbers.ts';
import { countBounds, type RoughCount, roughCount } from './rows.ts';
import type { SqlScope, SqlValue } from './scope.ts';
import { STATUS_CODES, combined, decided, negated } from './status.ts';

type Compile<Op extends Condition['op']> = (node: ConditionOf<Op>, scope: SqlScope) => Sql;

const { unmet: UNMET, missing: MISSING, relaxable: RELAXABLE, judgement: JUDGEMENT, met: MET } = STATUS_CODES;

/** Every operator that yields a status, as the evaluator has it. */
const CONDITIONS: { [Op in Condition['op']]: Compile<Op> } = {
  compare,
  yes: (node, scope) => decided(isBoolean(read(node.key, scope), true)),
  no: (node, scope) => decided(isBoolean(read(node.key, scope), false)),
  'not-denied': (node, scope) => `case when ${read(node.key, scope)} = 'false'::jsonb then ${UNMET} else ${MET} end`,
  answered,
  is: (node, scope) => among(node.key, [node.code], scope),
  'one-of': (node, scope) => among(node.key, node.codes, scope),
  includes(node, scope) {
    const json = read(node.key, scope);
    return decided(`case when ${isList(json)} then ${json} ? ${scope.statement.text(node.code)} end`);
  },
  all: (node, scope) =>
    combined(
      'all',
      node.of.map((one) => scope.condition(one, scope)),
    ),
  any: (node, scope) =>
    combined(
      'any',
      node.of.map((one) => scope.condition(one, scope)),
    ),
  'at-least': atLeast,
  not: (node, scope) => negated(scope.condition(node.of, scope)),
  judgement: () => String(JUDGEMENT),
  relaxable(node, scope) {
    const status = scope.condition(node.of, scope);
    const when = scope.condition(node.when, scope);
    return `case when ${status} = ${UNMET} and ${when} = ${MET} then ${RELAXABLE} else ${status} end`;
  },
  'in-division': (node, scope) => decided(startsWith(scope.columns.division, node.prefixes, scope)),
};

const CONSTANT = /^\d$/u;

/** The status of a condition as one of `STATUS_CODES`. */
export function compileCondition(node: Condition, scope: SqlScope): Sql {
  const compile: (one: never, within: SqlScope) => Sql = CONDITIONS[node.op];
  const status = compile(node as never, scope);
  return CONSTANT.test(status) ? status : scope.frame.keep(status);
}

function compare(node: ConditionOf<'compare'>, scope: SqlScope): Sql {
  const right = scope.value(node.right, scope);
  const passed = yearsStand(node, right, scope);
  if (passed !== undefined) return decided(passed);
  if (node.left.op !== 'count' || node.left.where === undefined) {
    return decided(stands(scope.value(node.left, scope), node, { right, scope }));
  }
  const rough = roughCount(node.left, scope);
  if (rough !== undefined && node.operator !== 'eq') return decided(roughly(rough, node, { right, scope }));
  // rows without data might still count: decided only where they cannot change it
  const { low, high } = countBounds(node.left, scope);
  const [least, most] = [low, high].map((n) => {
    const holds = stands({ number: { n, d: null }, text: null }, node, { right, scope });
    return scope.frame.keep(holds);
  });
  return decided(`case when ${least} = ${most} then ${least} end`);
}

/** The most that might count and the least that does decide nearly always; where they do not, each row is looked at. */
function roughly(rough: RoughCount, node: ConditionOf<'compare'>, against: Against): Sql {
  const holds = (n: Sql) => stands({ number: { n, d: null }, text: null }, node, against);
  const [least, most] = [holds('b[1]::numeric'), holds('b[2]::numeric')];
  const exactly = `(select case when ${least} = ${most} then ${least} end from (select ${rough.exactly} as b) found)`;
  const rises = node.operator === 'gte' || node.operator === 'gt';
  return `case when (${rough.table}) is not true then null when ${holds(`(${rough.atMost})::numeric`)} = ${!rises} then ${!rises}
    when ${holds(`(${rough.atLeast})::numeric`)} = ${rises} then ${rises} else ${exactly} end`;
}

const WHOLE = /^\((?<number>\d{1,4})\)::numeric$/u;

/** Whole years against a whole number: asked of the calendar, nothing is counted. Undefined for any other comparison. */
function yearsStand({ left, operator }: ConditionOf<'compare'>, right: SqlValue, scope: SqlScope): Sql | undefined {
  const limit = WHOLE.exec(right.number?.n ?? '')?.groups?.['number'];
  if (left.op !== 'years-between' || limit === undefined || right.number?.d !== null || operator === 'eq')
    return undefined;
  const [from, to] = [left.from, left.to].map((one) => dateOf(one, scope));
  if (from === undefined || to === undefined) return undefined;
  // more than three years are four
  const passed = yearsPassed(Number(limit) + (operator === 'gt' || operator === 'lte' ? 1 : 0), { from, to });
  return operator === 'gte' || operator === 'gt' ? passed : passed && `not ${passed}`;
}

function dateOf(value: Value, scope: SqlScope): Sql | undefined {
  if (value.op === 'today') return scope.columns.on;
  const { text } = scope.value(value, scope);
  return text === null ? undefined : dateIn(text, scope);
}

type Against = { right: SqlValue; scope: SqlScope };

/** Two numbers, or two days; null where a side has no data or the sides do not compare. */
function stands(left: SqlValue, { operator }: ConditionOf<'compare'>, { right, scope }: Against): Sql {
  const ways: Sql[] = [];
  if (left.number && right.number) ways.push(ordered(left.number, operator, right.number));
  if (left.text && right.text) {
    ways.push(orderedDays(dayIn(left.text, scope), operator, dayIn(right.text, scope)));
  }
  return ways.length === 0 ? 'null::boolean' : ways.length === 1 ? (ways[0] ?? '') : `coalesce(${ways.join(', ')})`;
}

function answered({ key }: ConditionOf<'answered'>, scope: SqlScope): Sql {
  const json = read(key, scope);
  return `case jsonb_typeof(${json}) when 'boolean' then ${MET} when 'number' then ${MET}
    when 'string' then case when ${isBlank(`${json} #>> '{}'`, scope)} then ${MISSING} else ${MET} end
    when 'array' then case when jsonb_array_length(${json}) > 0 then ${MET} else ${MISSING} end
    else ${MISSING} end`;
}

function among(key: string, codes: readonly string[], scope: SqlScope): Sql {
  const text = textIn(read(key, scope), scope);
  const list = codes.map((code) => scope.statement.text(code)).join(', ');
  return decided(`case when not (${isBlank(text, scope)}) then ${text} in (${list}) end`);
}

function atLeast(node: ConditionOf<'at-least'>, scope: SqlScope): Sql {
  const least = scope.value(node.least, scope).number;
  if (least === null) return String(MISSING);
  const statuses = node.of.map((one) => scope.condition(one, scope));
  const reached = (status: number): Sql => {
    const count = statuses.map((one) => `(${one} >= ${status})::int`).join(' + ');
    return `when ${ordered({ n: `(${count})`, d: null }, 'gte', least)} then ${status}`;
  };
  const best = [MET, JUDGEMENT, RELAXABLE, MISSING].map(reached).join(' ');
  return `case when not (${isNumber(least)}) then ${MISSING} ${best} else ${UNMET} end`;
}

function isBoolean(json: Sql, wanted: boolean): Sql {
  return `case when jsonb_typeof(${json}) = 'boolean' then ${json} = '${wanted}'::jsonb end`;
}

/** Long lists of regions are asked once for each length of their codes. */
function startsWith(division: Sql, prefixes: readonly string[], { statement }: SqlScope): Sql {
  const lengths = [...new Set(prefixes.map((one) => one.length))];
  const tests = lengths.map((length) => {
    const some = prefixes.filter((one) => one.length === length).map((one) => statement.text(one));
    return `left(${division}, ${length}) in (${some.join(', ')})`;
  });
  return `(${tests.join(' or ')})`;
}
