import { fail } from '@shifan/errors';
import { sql } from 'kysely';
import { sm3 } from '../chain/hash.ts';
import type { Tx } from '../context.ts';
import { canonicalJson, type JsonObject, parseObject } from '../json.ts';
import { newId } from '../uuid.ts';
import type { Author } from './case-ref.ts';

/** A version of a jurisdiction as data: proposed by one person of the deciding authority, approved by another. */
export interface PluginBundle {
  tenantId: string;
  id: string;
  jurisdiction: string;
  title: string;
  version: string;
  /** SM3 of the plugin in canonical JSON, as the installed version will have it */
  contentHash: string;
  check: JsonObject;
  because: string;
  proposedBy: Author;
  proposedAt: string;
  decision: 'approved' | 'rejected' | null;
  decidedBy: Author | null;
  decidedAt: string | null;
  reasons: string | null;
}

export interface NewPluginBundle {
  tenantId: string;
  jurisdiction: string;
  title: string;
  version: string;
  content: object;
  /** verdict cases and scenarios, text by file */
  specs: JsonObject;
  check: object;
  because: string;
  by: Author;
  at: string;
}

interface Key {
  tenantId: string;
  id: string;
}

/** Everything but the bundle itself, which is large. */
const COLUMNS = [
  'tenant_id',
  'id',
  'jurisdiction',
  'title',
  'version',
  'content_hash',
  'check_result',
  'because',
  'proposed_by',
  'proposed_by_name',
  'proposed_at',
  'decision',
  'decided_by',
  'decided_by_name',
  'decided_at',
  'reasons',
] as const;

/** Proposes a bundle. Errors: BUNDLE_DRAFT_OPEN where another of the jurisdiction waits for its decision. */
export async function proposePluginBundle(tx: Tx, input: NewPluginBundle): Promise<PluginBundle> {
  const content = canonicalJson(parseObject(JSON.stringify(input.content)));
  const row = await tx
    .insertInto('plugin_bundle')
    .values({
      tenant_id: input.tenantId,
      id: newId(),
      jurisdiction: input.jurisdiction,
      title: input.title,
      version: input.version,
      content_hash: sm3(content),
      content,
      specs: JSON.stringify(input.specs),
      check_result: JSON.stringify(input.check),
      because: input.because,
      proposed_by: input.by.id,
      proposed_by_name: input.by.name,
      proposed_at: input.at,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return toBundle(row);
}

/**
 * Approves a bundle and installs its version, in one transaction; by another person than the one who proposed it.
 * Errors: NOT_FOUND (decided ones too); SAME_PERSON; VERSION_STALE where that version is installed already.
 */
export async function approvePluginBundle(tx: Tx, key: Key, step: { by: Author; at: string }): Promise<PluginBundle> {
  const proposal = await openBundle(tx, key);
  if (proposal.proposed_by === step.by.id) fail('SAME_PERSON', { command: '批准数据包', first: '提请安装' });
  const row = await tx
    .updateTable('plugin_bundle')
    .set({ decision: 'approved', ...decided(step) })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  await sql`select app.install_bundle(${key.id})`.execute(tx);
  return toBundle(row);
}

/** Rejects a bundle, or takes one's own back, with reasons. Errors: NOT_FOUND (decided ones too). */
export async function rejectPluginBundle(
  tx: Tx,
  key: Key,
  step: { by: Author; at: string; reasons: string },
): Promise<PluginBundle> {
  await openBundle(tx, key);
  const row = await tx
    .updateTable('plugin_bundle')
    .set({ decision: 'rejected', ...decided(step), reasons: step.reasons })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return toBundle(row);
}

/** The bundles of the asker's authority, the latest first. */
export async function listPluginBundles(tx: Tx, jurisdiction?: string): Promise<PluginBundle[]> {
  const rows = await tx
    .selectFrom('plugin_bundle')
    .select(COLUMNS)
    .$if(jurisdiction !== undefined, (query) => query.where('jurisdiction', '=', jurisdiction ?? ''))
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map(toBundle);
}

/** A bundle whole: the plugin and the texts of its cases by file. Errors: NOT_FOUND, also for another authority's. */
export async function getPluginBundle(
  tx: Tx,
  key: Key,
): Promise<{ bundle: PluginBundle; content: JsonObject; specs: JsonObject }> {
  const row = await tx
    .selectFrom('plugin_bundle')
    .select([...COLUMNS, 'content', 'specs'])
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  if (!row) return fail('NOT_FOUND');
  return { bundle: toBundle(row), content: parseObject(row.content), specs: parseObject(row.specs) };
}

async function openBundle(tx: Tx, { tenantId, id }: Key): Promise<{ proposed_by: string }> {
  const found = await tx
    .selectFrom('plugin_bundle')
    .select('proposed_by')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('decision', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return found ?? fail('NOT_FOUND');
}

function decided({ by, at }: { by: Author; at: string }) {
  return { decided_by: by.id, decided_by_name: by.name, decided_at: at };
}

interface Row {
  tenant_id: string;
  id: string;
  jurisdiction: string;
  title: string;
  version: string;
  content_hash: string;
  check_result: string;
  because: string;
  proposed_by: string;
  proposed_by_name: string;
  proposed_at: string;
  decision: string | null;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: string | null;
  reasons: string | null;
}

function toBundle(row: Row): PluginBundle {
  const { decided_by: by, decided_by_name: name } = row;
  return {
    tenantId: row.tenant_id,
    id: row.id,
    jurisdiction: row.jurisdiction,
    title: row.title,
    version: row.version,
    contentHash: row.content_hash,
    check: parseObject(row.check_result),
    because: row.because,
    proposedBy: { id: row.proposed_by, name: row.proposed_by_name },
    proposedAt: row.proposed_at,
    decision: row.decision === 'approved' || row.decision === 'rejected' ? row.decision : null,
    decidedBy: by === null || name === null ? null : { id: by, name },
    decidedAt: row.decided_at,
    reasons: row.reasons,
  };
}
