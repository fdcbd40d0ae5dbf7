/** One row of a table field, by column key. */
export type Row = Record<string, string | boolean | null>;

/** Numbers are decimal strings, dates YYYY-MM-DD or YYYY-MM, lists are codes, tables are rows; null is "not answered". */
export type FactValue = string | boolean | string[] | Row[] | null;

/** The answers of a case by fact key. */
export type Facts = Record<string, FactValue>;

/** What a record itself holds under a key, never what it inherits. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | null {
  return record !== undefined && Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

/** Whether a fact has been answered: text that is not blank, a decision, at least one box or row. */
export function isAnswered(value: FactValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'boolean' || value.length > 0;
}

/** The rows of a table fact, or null where the table has not been answered. */
export function rowsOf(value: FactValue | undefined): Row[] | null {
  if (!Array.isArray(value)) return null;
  const rows: Row[] = [];
  for (const row of value) if (typeof row === 'object' && row !== null) rows.push(row);
  return rows.length === value.length ? rows : null;
}

/** The codes of a list fact, or null where the list has not been answered. */
export function codesOf(value: FactValue | undefined): string[] | null {
  if (!Array.isArray(value)) return null;
  const codes: string[] = [];
  for (const code of value) if (typeof code === 'string') codes.push(code);
  return codes.length === value.length ? codes : null;
}
