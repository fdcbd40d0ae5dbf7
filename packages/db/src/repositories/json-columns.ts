import { type RawBuilder, sql } from 'kysely';
import type { Json, JsonObject } from '../generated/schema.ts';

export function asObject(value: Json): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

export function asTexts(value: Json): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asObject(value)).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}

/** The column `prefilled` without these keys, for an update. */
export function withoutKeys(keys: readonly string[] = []): RawBuilder<Json> {
  return sql<Json>`prefilled - ${[...keys]}::text[]`;
}
