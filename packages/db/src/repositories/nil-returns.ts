import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Author } from './case-ref.ts';
import type { QuotaKey } from './quota-places.ts';

export interface NilReturn {
  reasons: string;
  by: string;
  at: string;
}

/** Records that a unit recommends nobody under a notice; a second one under the same notice changes nothing. */
export async function addNilReturn(
  tx: Tx,
  key: QuotaKey,
  input: { reasons: string; by: Author; at: string },
): Promise<void> {
  await tx
    .insertInto('nil_return')
    .values({
      tenant_id: key.tenantId,
      id: newId(),
      notice_id: key.noticeId,
      recommender_id: key.unitId,
      reasons: input.reasons,
      author_id: input.by.id,
      author_name: input.by.name,
      returned_at: input.at,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'notice_id', 'recommender_id']).doNothing())
    .execute();
}

export async function findNilReturn(tx: Tx, key: QuotaKey): Promise<NilReturn | undefined> {
  const row = await tx
    .selectFrom('nil_return')
    .select(['reasons', 'author_name', 'returned_at'])
    .where('tenant_id', '=', key.tenantId)
    .where('notice_id', '=', key.noticeId)
    .where('recommender_id', '=', key.unitId)
    .executeTakeFirst();
  return row && { reasons: row.reasons, by: row.author_name, at: row.returned_at };
}
