import { listTitleApplications, type TitleApplication } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import type { SignedInContext } from '../trpc/context.ts';

/** Applications started from these titles that the asker may read. */
export function listApplicationsOf(ctx: SignedInContext, titleIds: readonly string[]): Promise<TitleApplication[]> {
  return readAsPerson(ctx, (tx) => listTitleApplications(tx, titleIds));
}
