import type { Sql } from './frame.ts';
import type { FieldType } from '../schema/form.ts';
import type { SqlScope, SqlValue } from './scope.ts';

// what String.prototype.trim takes away
const BLANKS =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
// decimal.ts reads the same, and no more characters
const DECIMAL = "'^-?(0|[1-9][0-9]*)([.][0-9]+)?$'";
const LONGEST = 64;

/** The answer under a key of the form, jsonb. */
export function answer(key: string, scope: SqlScope): Sql {
  return scope.home.keep(`${scope.facts} -> ${scope.statement.text(key)}`);
}

/** The answer under a key: inside `where` the row is asked first, then the form. */
export function read(key: string, scope: SqlScope): Sql {
  const own = answer(key, scope);
  if (scope.row === null) return own;
  const name = scope.statement.text(key);
  return scope.frame.keep(`case when ${scope.row} ? ${name} then ${scope.row} -> ${name} else ${own} end`);
}

/** The cell of a column in the row looked at, jsonb. */
export function cellOf(column: string, { row, frame, statement }: SqlScope): Sql {
  return frame.keep(`${row} -> ${statement.text(column)}`);
}

/** What was answered under a key, as a number or as words; without its formula. */
export function storedValue(key: string, scope: SqlScope): SqlValue {
  return valueIn(answer(key, scope), scope.index.fields.get(key)?.type, scope);
}

/** What stands in a column of the row looked at. */
export function columnValue(column: string, scope: SqlScope): SqlValue {
  return valueIn(cellOf(column, scope), scope.index.columns.get(`${scope.table}.${column}`)?.type, scope);
}

const NUMBERS = new Set<FieldType>(['integer', 'decimal', 'money-wan', 'percent', 'computed']);
const DAYS = new Set<FieldType>(['date', 'year-month']);

function valueIn(json: Sql, type: FieldType | undefined, scope: SqlScope): SqlValue {
  if (scope.trusting && type !== undefined && NUMBERS.has(type)) {
    // the database refuses the statement where it is none
    return { number: { n: scope.frame.keep(`(${json})::numeric`), d: null }, text: null };
  }
  if (scope.trusting && type !== undefined && DAYS.has(type)) {
    return { number: null, text: scope.frame.keep(`${json} #>> '{}'`) };
  }
  return { number: { n: numberIn(json, scope), d: null }, text: wordsIn(json, scope) };
}

/** Whether a column's cells are numbers where they are answered. */
export function holdsNumbers(column: string, { index, table }: SqlScope): boolean {
  const type = index.columns.get(`${table}.${column}`)?.type;
  return type !== undefined && NUMBERS.has(type);
}

/** An answer that is a number, or text that reads as one; null for anything else. */
function numberIn(json: Sql, scope: SqlScope): Sql {
  const text = `${json} #>> '{}'`;
  return scope.frame.keep(`case jsonb_typeof(${json}) when 'number' then ${json}::numeric
    when 'string' then case when ${isDecimal(text)} then (${text})::numeric end end`);
}

/** An answer that is text and no number, and not blank; null for anything else. */
function wordsIn(json: Sql, scope: SqlScope): Sql {
  const text = `${json} #>> '{}'`;
  return scope.frame.keep(
    `case when jsonb_typeof(${json}) = 'string' and not (${isDecimal(text)}) and not (${isBlank(text, scope)}) then ${text} end`,
  );
}

/** An answer that is text, numbers among it, as it was written. */
export function textIn(json: Sql, scope: SqlScope): Sql {
  return scope.frame.keep(`case when jsonb_typeof(${json}) in ('string', 'number') then ${json} #>> '{}' end`);
}

export function isBlank(text: Sql, scope: SqlScope): Sql {
  return `${trimmed(text, scope)} = ''`;
}

export function trimmed(text: Sql, scope: SqlScope): Sql {
  return `btrim(${text}, ${scope.statement.text(BLANKS)})`;
}

/** Whether an answer is a table; an empty list may be one. */
export function isTable(json: Sql): Sql {
  return `jsonb_typeof(${json}) = 'array' and coalesce(jsonb_typeof(${json} -> 0), 'object') = 'object'`;
}

/** Whether an answer is a list of codes; an empty list may be one. */
export function isList(json: Sql): Sql {
  return `jsonb_typeof(${json}) = 'array' and coalesce(jsonb_typeof(${json} -> 0), 'string') = 'string'`;
}

function isDecimal(text: Sql): Sql {
  return `${text} ~ ${DECIMAL} and char_length(${text}) <= ${LONGEST}`;
}
