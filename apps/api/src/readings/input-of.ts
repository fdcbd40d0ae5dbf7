import type { z } from 'zod';
import { contract } from '../contract/contract.ts';

const INPUTS = new Map<string, z.ZodType>(
  Object.entries(contract).flatMap(([noun, procedures]) =>
    Object.entries(procedures).map(([name, { input }]): [string, z.ZodType] => [`${noun}.${name}`, input]),
  ),
);

/** What a procedure's contract makes of an input; undefined where it refuses it, so that nothing will be read. */
export function inputOf(path: string, raw: unknown): { input: unknown } | undefined {
  const parsed = INPUTS.get(path)?.safeParse(raw);
  return parsed?.success ? { input: parsed.data } : undefined;
}
