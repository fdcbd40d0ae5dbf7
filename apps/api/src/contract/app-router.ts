import type { TRPCBuiltRouter, TRPCDefaultErrorShape, TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server';
import type { z } from 'zod';
import type { Contract } from './contract.ts';
import type { ProcedureContract } from './define.ts';
import type { WireError } from './wire-error.ts';

type AnyContract = ProcedureContract<'query' | 'mutation', z.ZodType, z.ZodType>;

type Definition<P extends AnyContract> = { input: z.input<P['input']>; output: z.output<P['output']>; meta: object };

type Procedure<P extends AnyContract> = P['type'] extends 'query'
  ? TRPCQueryProcedure<Definition<P>>
  : TRPCMutationProcedure<Definition<P>>;

type Routed<C> = {
  [Noun in keyof C]: { [Name in keyof C[Noun]]: C[Noun][Name] extends AnyContract ? Procedure<C[Noun][Name]> : never };
};

type ErrorShape = TRPCDefaultErrorShape & { data: { error: WireError } };

/** The router as clients see it: derived from the contract alone, so that the web never compiles the server. */
export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: ErrorShape; transformer: false },
  Routed<Contract>
>;
