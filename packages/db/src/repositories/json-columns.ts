import type { Json, JsonObject } from '../generated/schema.ts';

export function asObject(value: Json): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

export function asTexts(value: Json): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asObject(value)).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}
