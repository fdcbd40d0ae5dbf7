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
  const counts = scope.home.keep(atOnce(node, scope) ?? oneByOne(node, scope));
  return { low: `(${counts})[1]::numeric`, high: `(${counts})[2]::numeric` };
}

function oneByOne(node: OverRows, scope: SqlScope): Sql {
  const rows = overRows(node, scope, () => ({}));
  return rows(`array[count(*) filter (where s = ${MET}), count(*) filter (where s in (${MET}, ${MISSING}))]`);
}

/** Where rows stand so to a number: not more and not fewer than certainly or possibly count, found without looking at each. */
export interface RoughCount {
  /** what else is null is no table */
  table: Sql;
  atLeast: Sql;
  atMost: Sql;
  /** both bounds exactly, an array, where these do not decide */
  exactly: Sql;
}

/** The JSON path counts the rows whose column is a number that stands so, and those whose is one that does not. */
export function roughCount(node: OverRows, scope: SqlScope): RoughCount | undefined {
  const path = columnPath(node, scope);
  if (path === undefined || path.operator === 'eq') return undefined;
  const json = answer(node.table, scope);
  const count = (sign: string) => `jsonb_array_length(jsonb_path_query_array(${json}, ${path.cells(sign)}::jsonpath))`;
  return {
    table: isTable(json),
    atLeast: count(SIGNS[path.operator]),
    atMost: `jsonb_array_length(${json}) - ${count(OPPOSITE[path.operator])}`,
    exactly: oneByOne(node, scope),
  };
}

const OPPOSITE = { gte: '<', gt: '<=', lte: '>', lt: '>=' } as const;
const SIGNS: Record<ComparisonOperator, string> = { gte: '>=', gt: '>', lte: '<=', lt: '<', eq: '==' };
const LITERAL = /^\((?<number>-?[\d.]+)\)::numeric$/u;

/** Rows whose column stands so to a number are counted by one JSON path, unless a cell is no number. */
function atOnce(node: OverRows, scope: SqlScope): Sql | undefined {
  const path = columnPath(node, scope);
  if (path === undefined) return undefined;
  const json = answer(node.table, scope);
  const other = scope.statement.text(`$[*] ? (!(@.${path.column}.type() == "number"))`);
  const meeting = path.cells(SIGNS[path.operator]);
  const plain = scope.home.keep(`${isTable(json)} and not jsonb_path_exists(${json}, ${other}::jsonpath)`);
  const count = `jsonb_array_length(jsonb_path_query_array(${json}, ${meeting}::jsonpath))`;
  return `case when ${plain} then array_fill(${count}::bigint, array[2]) else ${oneByOne(node, scope)} end`;
}

/** A condition on a column against a number that is known, as JSON path has it. */
function columnPath({ table, where }: OverRows, scope: SqlScope) {
  if (where?.op !== 'compare' || where.left.op !== 'column') return undefined;
  if (!holdsNumbers(where.left.key, { ...scope, table })) return undefined;
  const limit = LITERAL.exec(scope.value(where.right, scope).number?.n ?? '')?.groups?.['number'];
  if (limit === undefined) return undefined;
  const column = JSON.stringify(where.left.key);
  const cells = (sign: string) => scope.statement.text(`$[*].${column} ? (@ ${sign} ${limit})`);
  return { operator: where.operator, column, cells };
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
