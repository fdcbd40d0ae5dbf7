import type { z } from 'zod';
import { contract, type ProcedurePath } from '../contract/contract.ts';
import { RIGHTS } from '../trpc/rights.ts';

type AnyProcedure = { type: 'query' | 'mutation'; input: z.ZodType; output: z.ZodType };

const PROCEDURES: Record<string, AnyProcedure> = Object.fromEntries(
  Object.entries(contract).flatMap(([noun, procedures]) =>
    Object.entries(procedures).map(([name, procedure]): [string, AnyProcedure] => [`${noun}.${name}`, procedure]),
  ),
);

/** Every procedure's path, for tests that are drawn over all of them. */
export const PATHS = Object.keys(RIGHTS) as ProcedurePath[];

/** What the contract says of a procedure. */
export function contractOf(path: ProcedurePath): AnyProcedure {
  const found = PROCEDURES[path];
  if (!found) throw new Error(`${path} is not in the contract`);
  return found;
}
