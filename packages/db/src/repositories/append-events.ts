import { fail } from '@shifan/errors';
import { chainHash } from '../chain/hash.ts';
import type { Level, Tx } from '../context.ts';
import type { CaseFile } from '../generated/schema.ts';
import { canonicalJson, parseObject } from '../json.ts';
import { rollUp } from '../rollups/roll-up.ts';
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
  actor: Author & { level: Exclude<Level, 'audit' | 'administration'> | 'public' };
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
  const { stage, decider, ...scope } = await lockStanding(tx, ref, append.expectedVersion);
  if (append.visibleToMinistry !== undefined) scope.visible_to_ministry = append.visibleToMinistry;
  await insertEvents(tx, { ref, append, scope: { ...scope, decider }, stageBefore: stage });
  const version = await project(tx, ref, append);
  if (append.visibleToMinistry !== undefined) await showChildrenToMinistry(tx, ref, append.visibleToMinistry);
  if (append.due !== undefined) await replaceDueRows(tx, { ref, scope, at: append.at }, append.due);
  await rollUp(tx, ref);
  await putMessages(tx, append.messages ?? []);
  return version;
}

interface Standing extends CaseScope {
  stage: string;
  decider: string;
}

async function lockStanding(tx: Tx, ref: CaseRef, expectedVersion: number): Promise<Standing> {
  const row = await tx
    .selectFrom('case_file')
    .select(['stage', 'decider', 'operator_id', 'unit_id', 'visible_to_ministry'])
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .where('version', '=', expectedVersion)
    .forUpdate()
    .executeTakeFirst();
  return row ?? explainMiss(tx, ref, expectedVersion);
}

/** After the events: the key by which a case stands where its last event left it is held at once. */
async function project(tx: Tx, ref: CaseRef, append: Append): Promise<number> {
  const version = append.expectedVersion + append.events.length;
  const row = await tx
    .updateTable('case_file')
    .set({
      stage: append.projection.stage,
      phase: append.projection.phase,
      level: append.projection.level,
      closed_reason: append.projection.closedReason,
      state: JSON.stringify(append.projection.state),
      version,
      updated_at: append.at,
      ...submissionColumns(append),
      ...(append.visibleToMinistry === undefined ? {} : { visible_to_ministry: append.visibleToMinistry }),
    })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .where('version', '=', append.expectedVersion)
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? explainMiss(tx, ref, append.expectedVersion);
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
  scope: CaseScope & { decider: string };
  stageBefore: string;
}

/** A command moves the case with the last of its events; those before it leave it where it was. */
function stagesOf({ append, stageBefore }: Insertion, index: number): { stageBefore: string; stage: string } {
  const last = index === append.events.length - 1;
  return { stageBefore, stage: last ? append.projection.stage : stageBefore };
}

async function insertEvents(tx: Tx, insertion: Insertion): Promise<void> {
  const { ref, append, scope } = insertion;
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
      ...stagesOf(insertion, index),
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
        stage_before: chained.stageBefore,
        stage: chained.stage,
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
