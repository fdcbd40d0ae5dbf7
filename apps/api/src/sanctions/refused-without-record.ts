import { type CaseFile, listDishonestyChecks, listInvestigations, type Tx } from '@shifan/db';
import type { Refusal } from '@shifan/errors';
import { decide } from '@shifan/process';
import { whoActs } from '../cases/apply-command.ts';
import { levelOf } from '../cases/as-person.ts';
import { lawOf, processContext, stateOf } from '../cases/process-context.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { groundsOf } from './sanction-dto.ts';

/** Why nobody can be sanctioned yet: no record of the case proves any ground. The engine says it, with the clause. */
export async function refusedWithoutRecord(
  tx: Tx,
  file: CaseFile,
  ctx: SignedInContext,
): Promise<{ sanction?: Refusal }> {
  if (levelOf(ctx.person) !== file.decider || (await hasRecord(tx, file))) return {};
  const decision = decide(stateOf(file), { do: 'sanction' }, processContext(file, whoActs(ctx)));
  return decision.ok ? {} : { sanction: decision.refusal };
}

async function hasRecord(tx: Tx, file: CaseFile): Promise<boolean> {
  if (groundsOf(lawOf(file).plugin).some(({ record }) => record === 'assessment')) return true;
  if ((await listDishonestyChecks(tx, file)).some(({ listed }) => listed)) return true;
  return (await listInvestigations(tx, file)).some(({ status }) => status === 'proven');
}
