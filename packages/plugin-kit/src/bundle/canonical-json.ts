import { createHash } from 'node:crypto';

/** JSON with keys in code-point order and no spaces: the same data always give the same bytes, so they can be hashed. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const ordered = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${ordered.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

/** SM3 (GB/T 32905-2016) of data in canonical JSON, as 64 hex digits. */
export function contentHash(value: unknown): string {
  return createHash('sm3').update(canonicalJson(value), 'utf8').digest('hex');
}
