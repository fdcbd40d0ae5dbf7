import { fail } from '@shifan/errors';
import { sql } from 'kysely';
import { sm3 } from '../chain/hash.ts';
import type { Tx } from '../context.ts';
import { type JsonObject, canonicalJson, parseObject } from '../json.ts';

/** A version as a release brings it, or a watched folder. */
export interface InstalledPlugin {
  jurisdiction: string;
  version: string;
  content: object;
  origin?: 'release' | 'watch' | undefined;
}

export interface PluginVersion {
  jurisdiction: string;
  version: string;
  content: JsonObject;
  /** SM3 of the content in canonical JSON */
  contentHash: string;
  installedAt: string;
  /** null: they lie in a folder, beside the release's own plugins or that of the author */
  specs: JsonObject | null;
}

/**
 * Keeps a version's whole content, if it is new; as the owner, when reference data are installed.
 * Errors: CONFIGURATION_INVALID where the version is known by another content.
 */
export async function putPluginVersion(
  tx: Tx,
  { jurisdiction, version, content, origin = 'release' }: InstalledPlugin,
): Promise<void> {
  const text = canonicalJson(parseObject(JSON.stringify(content)));
  const hash = sm3(text);
  const stored = await tx
    .insertInto('plugin_version')
    .values({
      jurisdiction,
      version,
      content: text,
      content_hash: hash,
      origin,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction', 'version'])
        .doUpdateSet({ content_hash: sql<string>`plugin_version.content_hash` }),
    )
    .returning('content_hash')
    .executeTakeFirstOrThrow();
  if (stored.content_hash !== hash)
    fail('CONFIGURATION_INVALID', { name: jurisdiction, value: version, expected: '新的版本号（内容已改动）' });
}

/** The version a case is pinned to, whole, whatever is installed today; any role. Errors: NOT_FOUND. */
export async function loadPluginVersion(
  tx: Tx,
  key: { jurisdiction: string; version: string },
): Promise<PluginVersion> {
  const row = await tx
    .selectFrom('plugin_version')
    .selectAll()
    .where('jurisdiction', '=', key.jurisdiction)
    .where('version', '=', key.version)
    .executeTakeFirst();
  if (!row) return fail('NOT_FOUND');
  return {
    jurisdiction: row.jurisdiction,
    version: row.version,
    content: parseObject(row.content),
    contentHash: row.content_hash,
    installedAt: row.installed_at,
    specs: row.specs === null ? null : parseObject(row.specs),
  };
}

export type VersionOrigin = 'release' | 'bundle' | 'watch';

/** A kept version without its content, and where it came from. */
export interface KeptVersion {
  version: string;
  contentHash: string;
  installedAt: string;
  origin: VersionOrigin;
  bundleId: string | null;
  proposedBy: string | null;
  approvedBy: string | null;
}

/** The versions of a jurisdiction that are kept, the first installed first. */
export async function listPluginVersions(tx: Tx, jurisdiction: string): Promise<KeptVersion[]> {
  const rows = await tx
    .selectFrom('plugin_version')
    .select(['version', 'content_hash', 'installed_at', 'origin', 'bundle_id', 'proposed_by_name', 'approved_by_name'])
    .where('jurisdiction', '=', jurisdiction)
    .orderBy('installed_at')
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    contentHash: row.content_hash,
    installedAt: row.installed_at,
    origin: originOf(row.origin),
    bundleId: row.bundle_id,
    proposedBy: row.proposed_by_name,
    approvedBy: row.approved_by_name,
  }));
}

/** Every version that is kept, of whatever jurisdiction, installed or not; any role. */
export async function listKeptVersions(
  tx: Tx,
): Promise<{ jurisdiction: string; version: string; origin: VersionOrigin }[]> {
  const rows = await tx.selectFrom('plugin_version').select(['jurisdiction', 'version', 'origin']).execute();
  return rows.map((row) => ({ ...row, origin: originOf(row.origin) }));
}

function originOf(text: string): VersionOrigin {
  return text === 'bundle' || text === 'watch' ? text : 'release';
}
