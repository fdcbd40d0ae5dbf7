import { hashRequest, lockCase, runCommand, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { ProcedurePath } from '../contract/contract.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { asPerson } from './as-person.ts';
import type { CaseStep } from './apply-command.ts';

type Commanded = { commandId: string };
type CaseCommanded = Commanded & { tenantId: string; caseId: string; expectedVersion?: number };

/** `procedure`: or the plain route that takes what is too large for a procedure. */
export type Order<Input> = { procedure: ProcedurePath | `POST /${string}`; input: Input };

/** Runs a command once: repeated with the same id and content it returns the first answer and does nothing. */
export function runOnce<T>(ctx: SignedInContext, order: Order<Commanded>, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { person } = ctx;
  const key = {
    tenantId: person.tenant.id,
    personId: person.id,
    commandId: order.input.commandId,
    requestHash: hashRequest(order.procedure, order.input),
  };
  return asPerson(ctx, (tx) => runCommand(tx, key, () => work(tx)));
}

/** The same on a case: locked, and at the version the person saw. */
export function runCaseCommand<T>(
  ctx: SignedInContext,
  order: Order<CaseCommanded>,
  work: (step: CaseStep) => Promise<T>,
): Promise<T> {
  const { input } = order;
  return runOnce(ctx, order, async (tx) => {
    const file = await lockCase(tx, input);
    const { expectedVersion } = input;
    if (expectedVersion !== undefined && expectedVersion !== file.version) {
      fail('VERSION_STALE', { expected: String(expectedVersion), current: String(file.version) });
    }
    return work({ tx, file, ctx, commandId: input.commandId });
  });
}
