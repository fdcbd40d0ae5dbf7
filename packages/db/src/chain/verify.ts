import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { CaseEvent } from '../generated/schema.ts';
import { CHAIN_START, chainHash } from './hash.ts';

export type ChainProblem =
  | 'missing'
  | 'altered'
  | 'version-gap'
  | 'head-behind'
  | 'head-ahead'
  | 'head-differs'
  | 'case-set-back';

export type ChainResult =
  | { ok: true; length: number; head: string }
  | { ok: false; position: number; problem: ChainProblem; eventId?: string; caseId?: string };

interface Progress {
  position: number;
  hash: string;
  versions: Map<string, number>;
}

const BATCH = 1000;

/**
 * Recomputes a tenant's chain and names the first bad row. Sees through a role that reads all of the tenant's events
 * (an officer at level province or audit, or jobs). A chain rewritten whole, head included, is found only against a
 * head hash kept elsewhere.
 */
export async function verifyChain(tx: Tx, tenant: string): Promise<ChainResult> {
  const head = await tx.selectFrom('chain_head').selectAll().where('tenant_id', '=', tenant).executeTakeFirst();
  const progress: Progress = { position: 0, hash: CHAIN_START, versions: new Map() };
  for (;;) {
    const rows = await readBatch(tx, tenant, progress.position);
    for (const row of rows) {
      const problem = step(progress, row);
      if (problem) return { ok: false, position: progress.position + 1, problem, eventId: row.id };
      advance(progress, row);
    }
    if (rows.length < BATCH) break;
  }
  const atHead = compareHead(progress, { position: Number(head?.position ?? 0), hash: head?.hash ?? CHAIN_START });
  const setBack = atHead.ok ? await findSetBack(tx, tenant, progress.versions) : undefined;
  return setBack === undefined
    ? atHead
    : { ok: false, position: progress.position, problem: 'case-set-back', caseId: setBack };
}

type Row = Selectable<CaseEvent>;

function readBatch(tx: Tx, tenant: string, after: number): Promise<Row[]> {
  return tx
    .selectFrom('case_event')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('position', '>', String(after))
    .orderBy('position')
    .limit(BATCH)
    .execute();
}

function step(progress: Progress, row: Row): ChainProblem | null {
  if (Number(row.position) !== progress.position + 1) return 'missing';
  if (row.previous_hash !== progress.hash || row.hash !== hashOf(row)) return 'altered';
  if (row.version !== (progress.versions.get(row.case_id) ?? 0) + 1) return 'version-gap';
  return null;
}

function advance(progress: Progress, row: Row): void {
  progress.position += 1;
  progress.hash = row.hash;
  progress.versions.set(row.case_id, row.version);
}

function hashOf(row: Row): string {
  return chainHash(row.previous_hash, {
    tenantId: row.tenant_id,
    id: row.id,
    caseId: row.case_id,
    version: row.version,
    type: row.type,
    on: row.on_day,
    recordedAt: row.recorded_at,
    actorLevel: row.actor_level,
    actorId: row.actor_id,
    actorName: row.actor_name,
    commandId: row.command_id,
    payload: row.payload,
    stageBefore: row.stage_before,
    stage: row.stage,
    position: Number(row.position),
  });
}

/** A case that stands at another version than its last event: keys hold it to its events, but not to the last of them. */
async function findSetBack(tx: Tx, tenant: string, versions: Map<string, number>): Promise<string | undefined> {
  const cases = await tx
    .selectFrom('case_file')
    .select(['id', 'version'])
    .where('tenant_id', '=', tenant)
    .where('submitted', '=', true)
    .orderBy('id')
    .execute();
  return cases.find((one) => versions.get(one.id) !== one.version)?.id;
}

/** Rows cut off the end leave a head that is ahead of them. */
function compareHead(progress: Progress, head: { position: number; hash: string }): ChainResult {
  const { position, hash } = progress;
  if (head.position > position) return { ok: false, position: position + 1, problem: 'head-ahead' };
  if (head.position < position) return { ok: false, position: head.position + 1, problem: 'head-behind' };
  if (head.hash !== hash) return { ok: false, position, problem: 'head-differs' };
  return { ok: true, length: position, head: hash };
}
