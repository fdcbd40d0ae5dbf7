import type { Tx } from '../context.ts';
import type { CaseRef } from './case-ref.ts';

/**
 * The title of a repealed measure from which a case was started, as it stands; undefined where it was started from none. For the
 * jobs, who read which case rests on which title: a city may not.
 */
export async function findFormerTitle(
  tx: Tx,
  ref: CaseRef,
): Promise<{ status: string; basis: string; endsOn: string } | undefined> {
  return tx
    .selectFrom('old_title_application as a')
    .innerJoin('old_title as t', (join) =>
      join.onRef('t.tenant_id', '=', 'a.tenant_id').onRef('t.id', '=', 'a.title_id'),
    )
    .select(['t.status as status', 't.basis as basis', 't.ends_on as endsOn'])
    .where('a.tenant_id', '=', ref.tenantId)
    .where('a.case_id', '=', ref.caseId)
    .executeTakeFirst();
}
