import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';

/** How a listed unit reads from a version on. */
export interface ListedName {
  name: string;
  operatorName: string;
}

export interface NoticeChange {
  field: string;
  before: string;
  after: string;
}

/** A correction as everybody reads it; who made it is not published. */
export interface NoticeCorrection {
  version: number;
  title: string;
  names: Record<string, ListedName>;
  changes: NoticeChange[];
  reason: string;
  at: string;
}

/** Writes the next version of a notice, which must follow the last one; by the deciding authority. */
export async function addNoticeCorrection(
  tx: Tx,
  notice: { tenantId: string; id: string },
  input: NoticeCorrection & { by: string },
): Promise<void> {
  await tx
    .insertInto('public_notice_correction')
    .values({
      tenant_id: notice.tenantId,
      public_notice_id: notice.id,
      version: input.version,
      title: input.title,
      names: JSON.stringify(input.names),
      changes: JSON.stringify({ changes: input.changes }),
      reason: input.reason,
      corrected_at: input.at,
      corrected_by: input.by,
    })
    .execute();
}

/** Corrections of these notices in their order, by the notice's id; everybody reads them. */
export async function listCorrections(tx: Tx, noticeIds: readonly string[]): Promise<Map<string, NoticeCorrection[]>> {
  const found = new Map<string, NoticeCorrection[]>();
  if (noticeIds.length === 0) return found;
  const rows = await tx
    .selectFrom('public_notice_correction')
    .select(['public_notice_id', 'version', 'title', 'names', 'changes', 'reason', 'corrected_at'])
    .where('public_notice_id', 'in', [...noticeIds])
    .orderBy('version')
    .execute();
  for (const row of rows) {
    const correction = {
      version: row.version,
      title: row.title,
      names: namesOf(parseObject(row.names)),
      changes: changesOf(parseObject(row.changes)),
      reason: row.reason,
      at: row.corrected_at,
    };
    found.set(row.public_notice_id, [...(found.get(row.public_notice_id) ?? []), correction]);
  }
  return found;
}

function namesOf(kept: JsonObject): Record<string, ListedName> {
  const names: object = kept;
  return names as Record<string, ListedName>;
}

function changesOf(kept: JsonObject): NoticeChange[] {
  const { changes }: { changes?: unknown } = kept;
  return Array.isArray(changes) ? changes : [];
}
