import type { CaseFile, Tx } from '@shifan/db';
import { refusedByConclusion } from '../acceptance/conclusion-wanted.ts';
import { refusedWithoutRecord } from '../sanctions/refused-without-record.ts';
import { enactmentOf } from '../titles/enactment-of.ts';
import type { SignedInContext } from '../trpc/context.ts';
import type { Beside } from './actions.ts';
import { placesOf } from './quota-of.ts';

/** What stands beside a case in other records and decides on its commands too. */
export async function besideOf(tx: Tx, file: CaseFile, ctx: SignedInContext): Promise<Beside> {
  const places = file.stage === 'review' ? await placesOf(tx, file, ctx) : undefined;
  const enactment = file.stage === 'notice-designation' ? await enactmentOf(tx, file, ctx.today) : undefined;
  return {
    ...(places ? { places } : {}),
    ...(enactment ? { enactment } : {}),
    refused: {
      ...(await refusedByConclusion(tx, file, ctx)),
      ...(await refusedWithoutRecord(tx, file, ctx)),
    },
  };
}
