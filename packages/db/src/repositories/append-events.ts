import { fail } from '@shifan/errors';
import { chainHash } from '../chain/hash.ts';
import type { Level, Tx } from '../context.ts';
import type { CaseFile } from '../generated/schema.ts';
import { canonicalJson, parseObject } from '../json.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import type { CaseScope } from './case-scope.ts';
import { advanceChainHead, lockChainHead } from './chain-head.ts';
import { type NewDue, replaceDueRows } from './due-rows.ts';
import { showChildrenToMinistry } from './ministry-visibility.ts';
import { type NewMessage, putMessages } from './outbox.ts';

export interface NewEvent {
  type: string;
  /** the legal day */
  on: string;
  /** the engine's whole event */
  payload: object;
}

/** What the events make of the case. */
export interface Projection {
  stage: string;
  phase: string | null;
  level: string | null;
  closedReason: string | null;
  state: object;
}

export interface Append {
  expectedVersion: number;
  events: readonly NewEvent[];
  projection: Projection;
  actor: Author & { level: Exclude<Level, 'audit'> | 'public' };
  commandId: string;
  /** moment of recording, ISO */
  at: string;
  /** all legal days that wait from now on; absent: as before */
  due?: readonly NewDue[];
  messages?: readonly NewMessage[];
  /** the operator's submission: the day, and the plugin version the case is pinned to from now on */
  submission?: { on: string; pluginVersion: string };
  /** a province's recommendation to the ministry shows the case to it, a withdrawn one hides it */
  visibleToMinistry?: boolean;
}

/**
 * Appends a command's events to a case, to its tenant's hash chain, and rewrites the projection, all under the version
 * the command was decided on. Returns the new version.
 * Errors: NOT_FOUND; VERSION_STALE{expected, current} where somebody else acted first.
 */
export async function appendEvents(tx: Tx, ref: CaseRef, append: Append): Promise<number> {
  const version = append.expectedVersion + append.events.length;
  const scope = await project(tx, ref, append);
  await insertEvents(tx, { ref, append, scope });
  if (append.visibleToMinistry !== undefined) await showChildrenToMinistry(tx, ref, append.visibleToMinistry);
  if (append.due !== undefined) await replaceDueRows(tx, { ref, scope, at: append.at }, append.due);
  await putMessages(tx, append.messages ?? []);
  return version;
}

async function project(tx: Tx, ref: CaseRef, append: Append): Promise<CaseScope> {
  const row = await tx
    .updateTable('case_file')
    .set({
      stage: append.projection.stage,
      phase: append.projection.phase,
      level: append.projection.level,
      closed_reason: append.projection.closedReason,
      state: JSON.stringify(append.projection.state),
      version: append.expectedVersion + append.events.length,
      updated_at: append.at,
      ...submissionColumns(append),
      ...(append.visibleToMinistry === undefined ? {} : { visible_to_ministry: append.visibleToMinistry }),
    })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .where('version', '=', append.expectedVersion)
    .returning(['operator_id', 'unit_id', 'visible_to_ministry'])
    .executeTakeFirst();
  return row ?? explainMiss(tx, ref, append.expectedVersion);
}

function submissionColumns({ submission }: Append): Partial<Pick<CaseFile, 'submitted_on' | 'plugin_version'>> & {
  submitted?: boolean;
} {
  if (!submission) return {};
  return { submitted: true, submitted_on: submission.on, plugin_version: submission.pluginVersion };
}

async function explainMiss(tx: Tx, ref: CaseRef, expected: number): Promise<never> {
  const current = await tx
    .selectFrom('case_file')
    .select('version')
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .executeTakeFirst();
  if (!current) return fail('NOT_FOUND');
  if (current.version === expected) return fail('FORBIDDEN');
  return fail('VERSION_STALE', { expected: String(expected), current: String(current.version) });
}

interface Insertion {
  ref: CaseRef;
  append: Append;
  scope: CaseScope;
}

async function insertEvents(tx: Tx, { ref, append, scope }: Insertion): Promise<void> {
  const head = await lockChainHead(tx, ref.tenantId);
  const recordedAt = new Date(append.at).toISOString();
  for (const [index, event] of append.events.entries()) {
    const chained = {
      tenantId: ref.tenantId,
      id: newId(),
      caseId: ref.caseId,
      version: append.expectedVersion + index + 1,
      type: event.type,
      on: event.on,
      recordedAt,
      actorLevel: append.actor.level,
      actorId: append.actor.id,
      actorName: append.actor.name,
      commandId: append.commandId,
      payload: canonicalJson(parseObject(JSON.stringify(event.payload))),
      position: head.position + 1,
    };
    const hash = chainHash(head.hash, chained);
    await tx
      .insertInto('case_event')
      .values({
        tenant_id: chained.tenantId,
        id: chained.id,
        case_id: chained.caseId,
        version: chained.version,
        type: chained.type,
        on_day: chained.on,
        recorded_at: chained.recordedAt,
        actor_level: chained.actorLevel,
        actor_id: chained.actorId,
        actor_name: chained.actorName,
        command_id: chained.commandId,
        payload: chained.payload,
        position: String(chained.position),
        previous_hash: head.hash,
        hash,
        ...scope,
      })
      .execute();
    head.position = chained.position;
    head.hash = hash;
  }
  await advanceChainHead(tx, ref.tenantId, head);
}
