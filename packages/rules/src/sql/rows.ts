import type { ComparisonOperator, Condition } from '../schema/expression.ts';
import { answer, cellOf, columnValue, holdsNumbers, isBlank, isTable, textIn, trimmed } from './answers.ts';
import type { Frame, Outputs, Sql } from './frame.ts';
import type { SqlScope } from './scope.ts';
import { STATUS_CODES } from './status.ts';

type OverRows = { table: string; where?: Condition | undefined };

const { met: MET, missing: MISSING } = STATUS_CODES;

/** How many rows of a table, or how many that meet a condition. */
export function countOf(node: OverRows, scope: SqlScope): Sql {
  if (node.where !== undefined) return countBounds(node, scope).low;
  const json = answer(node.table, scope);
  return scope.home.keep(`case when ${isTable(json)} then jsonb_array_length(${json})::numeric end`);
}

/** How many rows certainly count and how many might; both null where the table has not been answered. */
export function countBounds(node: OverRows, scope: SqlScope): { low: Sql; high: Sql } {
  const rows = overRows(node, scope, () => ({}));
  const oneByOne = rows(`array[count(*) filter (where s = ${MET}), count(*) filter (where s in (${MET}, ${MISSING}))]`);
  const counts = scope.home.keep(atOnce(node, scope, oneByOne) ?? oneByOne);
  return { low: `(${counts})[1]::numeric`, high: `(${counts})[2]::numeric` };
}

const SIGNS: Record<ComparisonOperator, string> = { gte: '>=', gt: '>', lte: '<=', lt: '<', eq: '==' };
const LITERAL = /^\((?<number>-?[\d.]+)\)::numeric$/u;

/** Rows whose column stands so to a number are counted by one JSON path, unless a cell is no number. */
function atOnce({ table, where }: OverRows, scope: SqlScope, oneByOne: Sql): Sql | undefined {
  if (where?.op !== 'compare' || where.left.op !== 'column') return undefined;
  if (!holdsNumbers(where.left.key, { ...scope, table })) return undefined;
  const limit = LITERAL.exec(scope.value(where.right, scope).number?.n ?? '')?.groups?.['number'];
  if (limit === undefined) return undefined;
  const json = answer(table, scope);
  const column = JSON.stringify(where.left.key);
  const other = scope.statement.text(`$[*] ? (!(@.${column}.type() == "number"))`);
  const meeting = scope.statement.text(`$[*].${column} ? (@ ${SIGNS[where.operator]} ${limit})`);
  const plain = scope.home.keep(`${isTable(json)} and not jsonb_path_exists(${json}, ${other}::jsonpath)`);
  const count = `jsonb_array_length(jsonb_path_query_array(${json}, ${meeting}::jsonpath))`;
  return `case when ${plain} then array_fill(${count}::bigint, array[2]) else ${oneByOne} end`;
}

/** The sum of a column; null where a cell that counts is not a number. */
export function sumOf(node: OverRows & { column: string }, scope: SqlScope): Sql {
  const rows = overRows(node, scope, (within) => ({
    n: columnValue(node.column, within).number?.n ?? 'null::numeric',
  }));
  return scope.home.keep(
    rows(`case when count(*) filter (where s = ${MET} and n is null) = 0
      then coalesce(sum(n) filter (where s = ${MET}), 0) end`),
  );
}

/** How many different values a column holds; blank cells do not count, spaces at the ends do not matter. */
export function countDistinctOf(node: OverRows & { column: string }, scope: SqlScope): Sql {
  const rows = overRows(node, scope, (within) => {
    const text = textIn(cellOf(node.column, within), within);
    return { t: `case when not (${isBlank(text, within)}) then ${trimmed(text, within)} end` };
  });
  return scope.home.keep(rows(`(count(distinct t) filter (where s = ${MET}))::numeric`));
}

/** What is computed over the rows of a table, each with its status `s`; null where the table has not been answered. */
function overRows(node: OverRows, scope: SqlScope, columnsOf: (within: SqlScope) => Outputs): (computed: Sql) => Sql {
  const json = answer(node.table, scope);
  const frame: Frame = scope.statement.frame();
  const within: SqlScope = { ...scope, frame, row: 'row_json', table: node.table };
  const status = node.where === undefined ? String(MET) : scope.condition(node.where, within);
  const rows = frame.select({ s: status, ...columnsOf(within) }, `jsonb_array_elements(${json}) as r(row_json)`);
  return (computed) => `case when ${isTable(json)} then (select ${computed} from (${rows}) rows) end`;
}
