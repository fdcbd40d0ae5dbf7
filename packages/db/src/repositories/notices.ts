import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';

/** The calls this installation holds, whole: those that came with plugins and those kept beside them; any role. */
export async function listNotices(tx: Tx): Promise<{ id: string; jurisdiction: string; content: JsonObject }[]> {
  const rows = await tx.selectFrom('notice').select(['id', 'jurisdiction', 'content']).orderBy('id').execute();
  return rows.map((row) => ({ ...row, content: parseObject(row.content) }));
}
