import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { ObjectionFile as FileTable } from '../generated/schema.ts';

export interface NewObjectionFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  sm3: string;
}

/** A file of evidence as the deciding authority finds it. */
export interface ObjectionFile extends NewObjectionFile {
  objectionId: string;
  noticeTenantId: string;
}

type Holder = { tenantId: string; id: string; noticeTenantId: string; trackingHash: string; at: string };

/** Writes down what came with an objection, in its transaction. */
export async function addObjectionFiles(tx: Tx, of: Holder, files: readonly NewObjectionFile[]): Promise<void> {
  if (files.length === 0) return;
  await tx
    .insertInto('objection_file')
    .values(
      files.map((file) => ({
        tenant_id: of.tenantId,
        id: file.id,
        objection_id: of.id,
        notice_tenant_id: of.noticeTenantId,
        tracking_hash: of.trackingHash,
        name: file.name,
        size: file.size,
        media_type: file.mediaType,
        sm3: file.sm3,
        received_at: of.at,
      })),
    )
    .execute();
}

/** Evidence of these objections, for the authority that decides on them. */
export async function listObjectionFiles(tx: Tx, objectionIds: readonly string[]): Promise<ObjectionFile[]> {
  if (objectionIds.length === 0) return [];
  const rows = await tx
    .selectFrom('objection_file')
    .selectAll()
    .where('objection_id', 'in', [...objectionIds])
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.map(toFile);
}

/** One file, for the authority that decides. Errors: NOT_FOUND. */
export async function getObjectionFile(tx: Tx, key: { tenantId: string; id: string }): Promise<ObjectionFile> {
  const row = await tx
    .selectFrom('objection_file')
    .selectAll()
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return row ? toFile(row) : fail('NOT_FOUND');
}

function toFile(row: Selectable<FileTable>): ObjectionFile {
  return {
    id: row.id,
    objectionId: row.objection_id,
    noticeTenantId: row.notice_tenant_id,
    name: row.name,
    size: row.size,
    mediaType: row.media_type,
    sm3: row.sm3,
  };
}
