import { type RawBuilder, sql } from 'kysely';

/** Part of a name, an operator's name, a uscc or pinyin initials (of a case also its number), read literally. */
export function matchesName(alias: 'c' | 't', q: string): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  const anywhere = `%${literal(q)}%`;
  const initials = `%${literal(q.toLowerCase())}%`;
  const number = alias === 'c' ? sql`or c.number like ${anywhere}` : sql`or t.document_number like ${anywhere}`;
  return sql<boolean>`(${of('name')} like ${anywhere} or ${of('operator_name')} like ${anywhere} ${number}
    or ${of('operator_uscc')} like ${anywhere.toUpperCase()} or ${of('name_initials')} like ${initials})`;
}

/** A place lies in a division: the code of a province holds those of all its prefectures. */
export function inDivision(column: string, division: string): RawBuilder<boolean> {
  const within = division.endsWith('0000') ? `${literal(division.slice(0, 2))}%` : literal(division);
  return sql<boolean>`${sql.ref(column)} like ${within}`;
}

/** In a search % and _ mean themselves. */
export function literal(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}
