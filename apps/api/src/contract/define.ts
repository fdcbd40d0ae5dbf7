import { z } from 'zod';

/** One procedure of the contract: what goes in, what comes out, and whether it changes anything. */
export type ProcedureContract<Type extends 'query' | 'mutation', Input extends z.ZodType, Output extends z.ZodType> = {
  readonly type: Type;
  readonly input: Input;
  readonly output: Output;
};

/** A procedure without input takes nothing, not "anything". */
export const NoInput = z.undefined();

/** Declares a procedure that reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): ProcedureContract<'query', Input, Output> {
  return { type: 'query', input, output };
}

/** Declares a procedure that changes something. */
export function mutation<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): ProcedureContract<'mutation', Input, Output> {
  return { type: 'mutation', input, output };
}
