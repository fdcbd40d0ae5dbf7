/** What JSON can hold; the database keeps such values and asks nothing of their inside. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue | undefined };
export type JsonObject = { [key: string]: JsonValue | undefined };

/** Reads a JSON text that the database itself has checked to be an object. */
export function parseObject(text: string): JsonObject {
  const value: JsonObject = JSON.parse(text);
  return value;
}

/**
 * JSON with keys in code-point order and no spaces: the same value always gives the same bytes, so it can be hashed.
 * Example: `canonicalJson({ b: 1, a: [true] })` → `{"a":[true],"b":1}`
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(inner)}`],
  );
  return `{${entries.toSorted((a, b) => (a < b ? -1 : 1)).join(',')}}`;
}
