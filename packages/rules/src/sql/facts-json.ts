import { parseDecimal } from '../decimal.ts';
import { codesOf } from '../facts.ts';
import type { FactValue, Facts } from '../facts.ts';

/**
 * Answers as JSON text for the statements of this folder: numbers as JSON numbers with every digit, blank text as no answer, no
 * code twice in a list. What `evaluateCondition` finds of the answers, a compiled statement finds of this.
 * @example factsJson({ servedSmes: '1200.50' }) // '{"servedSmes":1200.50}'
 */
export function factsJson(facts: Facts): string {
  return objectJson(Object.entries(facts).map(([key, value]) => [key, valueJson(value)]));
}

function valueJson(value: FactValue): string {
  if (!Array.isArray(value)) return scalarJson(value);
  const codes = codesOf(value);
  if (codes !== null) return `[${[...new Set(codes)].map((code) => JSON.stringify(code)).join(',')}]`;
  return `[${value.map((row) => (typeof row === 'string' ? scalarJson(row) : rowJson(row))).join(',')}]`;
}

function rowJson(row: Record<string, string | boolean | null>): string {
  return objectJson(Object.entries(row).map(([key, cell]) => [key, scalarJson(cell)]));
}

function scalarJson(value: string | boolean | null): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const number = parseDecimal(value);
  // a JSON number has no negative zero that would still be read as it was written
  if (number === undefined || (number.n === 0n && value.startsWith('-'))) return JSON.stringify(value);
  return value;
}

function objectJson(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;
}
