import {
  addRegistrySteps,
  type CaseFile,
  enterRegistry,
  findToldVersion,
  listEvents,
  listNoticesOfCase,
  setRegistryState,
  type Tx,
} from '@shifan/db';
import type { CaseEvent, EventType } from '@shifan/process';
import { lawOf } from '../cases/process-context.ts';
import { calledNow } from './called-now.ts';
import { standingAfter, toldSteps } from './told-steps.ts';

const CONCERNS: readonly EventType[] = [
  'notice-started',
  'creation-started',
  'creation-extended',
  'title-granted',
  'reexamination-passed',
  'rectification-started',
  'date-moved',
  'closed',
];

/**
 * What the events of one command make of the case in the public registry, in the same transaction as the events. A case
 * enters it as a candidate and leaves it never.
 */
export async function projectRegistry(tx: Tx, file: CaseFile, events: readonly CaseEvent[]): Promise<void> {
  const enters = events.some(({ type }) => type === 'creation-started');
  if (!enters && (BEFORE.includes(file.stage) || !events.some(({ type }) => CONCERNS.includes(type)))) return;
  await writeRegistry(tx, file);
}

/** Before its creation-period a case is no candidate, and what happens to it is nobody else's business. */
const BEFORE: readonly string[] = ['draft', 'review', 'notice-candidate'];

/** Brings the registry up to what a case's events tell of it; nothing for a case that is no candidate. */
export async function writeRegistry(tx: Tx, file: CaseFile): Promise<void> {
  const recorded = await listEvents(tx, file);
  const state = standingAfter(recorded);
  if (!state) return;
  const told = await findToldVersion(tx, file);
  const { plugin } = lawOf(file);
  const steps = toldSteps(recorded, { plugin, notices: await listNoticesOfCase(tx, file), after: told ?? 0 });
  if (told === undefined) await enterRegistry(tx, file, { state, called: await calledNow(tx, file, file) });
  else await setRegistryState(tx, file, state);
  await addRegistrySteps(tx, file, steps);
}
