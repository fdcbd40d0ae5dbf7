import { type FieldIssue, shorten, ShifanError } from '@shifan/errors';
import type { z } from 'zod';

/** Names what does not fit the contract: the path, what was found, what is accepted. Nothing was done. */
export function inputError(error: z.ZodError, input: unknown): ShifanError {
  const issues = error.issues.slice(0, 50).map((issue) => issueOf(issue, input));
  const unknown = error.issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) {
    return new ShifanError('INPUT_UNKNOWN_KEY', { key: shorten(unknown.keys[0] ?? '') }, { issues });
  }
  const [first] = issues;
  return new ShifanError('INPUT_INVALID', { path: first?.path ?? '', problem: first?.message ?? '' }, { issues });
}

function issueOf(issue: z.core.$ZodIssue, input: unknown): FieldIssue {
  const found = valueAt(input, issue.path);
  return {
    path: pathText(issue.path),
    code: issue.code === 'unrecognized_keys' ? 'INPUT_UNKNOWN_KEY' : 'INPUT_INVALID',
    message: issue.message,
    severity: 'error',
    ...(found === undefined ? {} : { value: shorten(found) }),
  };
}

function pathText(path: PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function valueAt(input: unknown, path: PropertyKey[]): string | undefined {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}
