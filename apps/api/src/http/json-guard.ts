import { fail } from '@shifan/errors';

const MAX_DEPTH = 24;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Cursor = { text: string; at: number; maxDepth: number };

/**
 * Walks JSON before it is parsed and refuses what parsers disagree about: duplicate keys, keys that reach a prototype,
 * deep nesting, half surrogates, NUL. The grammar itself is left to JSON.parse, which runs first.
 */
export function guardJson(text: string, maxDepth = MAX_DEPTH): void {
  try {
    JSON.parse(text);
  } catch {
    fail('INPUT_NOT_JSON');
  }
  walkValue({ text, at: 0, maxDepth }, 0);
}

function walkValue(cursor: Cursor, depth: number): void {
  if (depth > cursor.maxDepth) fail('INPUT_TOO_DEEP', { max: String(cursor.maxDepth) });
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (first === '{') walkObject(cursor, depth);
  else if (first === '[') walkArray(cursor, depth);
  else if (first === '"') checkText(readString(cursor));
  else while (cursor.at < cursor.text.length && !',]}'.includes(cursor.text[cursor.at] ?? '')) cursor.at++;
  skipSpace(cursor);
}

function walkObject(cursor: Cursor, depth: number): void {
  const seen = new Set<string>();
  cursor.at++;
  skipSpace(cursor);
  while (cursor.text[cursor.at] !== '}') {
    const key = readString(cursor);
    if (FORBIDDEN_KEYS.has(key)) fail('INPUT_FORBIDDEN_KEY', { key });
    if (seen.has(key)) fail('INPUT_DUPLICATE_KEY', { key: key.slice(0, 60) });
    seen.add(key);
    skipSpace(cursor);
    cursor.at++;
    walkValue(cursor, depth + 1);
    if (cursor.text[cursor.at] === ',') cursor.at++;
    skipSpace(cursor);
  }
  cursor.at++;
}

function walkArray(cursor: Cursor, depth: number): void {
  cursor.at++;
  skipSpace(cursor);
  while (cursor.text[cursor.at] !== ']') {
    walkValue(cursor, depth + 1);
    if (cursor.text[cursor.at] === ',') cursor.at++;
    skipSpace(cursor);
  }
  cursor.at++;
}

function skipSpace(cursor: Cursor): void {
  while (/\s/u.test(cursor.text[cursor.at] ?? '')) cursor.at++;
}

function readString(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at++;
  while (cursor.text[cursor.at] !== '"') cursor.at += cursor.text[cursor.at] === '\\' ? 2 : 1;
  cursor.at++;
  const value: unknown = JSON.parse(cursor.text.slice(start, cursor.at));
  return String(value);
}

function checkText(value: string): void {
  if (!value.isWellFormed()) fail('INPUT_SURROGATE', { path: value.toWellFormed().slice(0, 20) });
  if (value.includes('\u0000')) fail('INPUT_NUL', { path: value.replaceAll('\u0000', '').slice(0, 20) });
}
