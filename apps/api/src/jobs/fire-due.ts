import {
  type CaseFile,
  type Due,
  fireDueRow,
  listWaitingDue,
  lockCaseIfFree,
  putMessages,
  type Tx,
  withoutTenant,
  withTenant,
} from '@shifan/db';
import { decide, type DueName } from '@shifan/process';
import { processContext, stateOf } from '../cases/process-context.ts';
import type { Services } from '../services.ts';
import { appendAsSystem } from './append-as-system.ts';
import { systemIn } from './as-system.ts';
import { audienceOf } from './audience.ts';

const BATCH = 100;

/** With these days a case may end by itself; every other day waits for a person's act. */
const ENDS_BY_ITSELF: readonly DueName[] = ['application-ends', 'recommendation-ends', 'title-ends'];

type Look = Pick<Services, 'pools' | 'clock'>;

/**
 * Fires every legal day that has passed, each once, with its legal day whatever the day of firing. What ends by itself
 * ends in the transaction that marks the day fired. A case that somebody is at now, or that fails, waits for the next
 * look and holds up no other; the first failure is thrown at the end.
 */
export async function fireDue(services: Look): Promise<number> {
  const today = services.clock.today();
  const failures: unknown[] = [];
  let fired = 0;
  let after: Due | undefined;
  for (;;) {
    const from = after ? { after } : {};
    const waiting = await withoutTenant(services.pools.jobs, (tx) =>
      listWaitingDue(tx, { today, ...from, limit: BATCH }),
    );
    for (const due of waiting) {
      try {
        if (await fireOne(services, due)) fired++;
      } catch (error) {
        failures.push(error);
      }
    }
    after = waiting.at(-1);
    if (waiting.length < BATCH) break;
  }
  if (failures.length > 0) throw failures[0];
  return fired;
}

/** The case first and then the day: in that order every command locks them. */
function fireOne({ pools, clock }: Look, due: Due): Promise<boolean> {
  const at = new Date(clock.now()).toISOString();
  return withTenant(pools.jobs, systemIn(due.tenantId), async (tx) => {
    const file = await lockCaseIfFree(tx, due);
    if (!file || !(await fireDueRow(tx, due, at))) return false;
    if (ENDS_BY_ITSELF.some((name) => name === due.name)) await end(tx, file, { due, at, today: clock.today() });
    return true;
  });
}

type Ending = { due: Due; at: string; today: ReturnType<Services['clock']['today']> };

async function end(tx: Tx, file: CaseFile, { due, at, today }: Ending): Promise<void> {
  const context = processContext(file, { actor: 'system', on: today });
  const decision = decide(stateOf(file), { do: 'expire' }, context);
  // Somebody acted in time after all, and the day no longer binds.
  if (!decision.ok) return;
  await appendAsSystem(tx, file, { events: decision.events, context, at });
  const { tenantId, caseId, name, on } = due;
  const payload = { caseId, name, on, to: audienceOf(name, 0) };
  await putMessages(tx, [{ tenantId, kind: 'ended', payload }]);
}
