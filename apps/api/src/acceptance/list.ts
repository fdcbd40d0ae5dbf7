import { type CaseView, findDossier, listCases, type Tx } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { stateOf } from '../cases/process-context.ts';
import { summaryOf } from '../cases/summary.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { roundOf } from '../dossiers/purpose.ts';
import { may } from '../trpc/may.ts';
import { conclusionDto } from './conclusion-dto.ts';
import { decidersConclusion } from './conclusion-wanted.ts';

const { input, output } = acceptanceContract.list;

/** Holders whose reexamination is still to come are listed too: it is opened from here. */
const STAGES: Record<Purpose, string[]> = {
  acceptance: ['acceptance'],
  reexamination: ['designated', 'reexamination', 'rectification'],
};

const MOST = 500;

/** What waits for acceptance or reexamination, by division code and then name: never in an order of results. */
export const list = may('acceptance.list')
  .input(input)
  .output(output)
  .query(({ ctx, input: { purpose } }) =>
    readAsPerson(ctx, async (tx) => {
      const { rows } = await listCases(tx, { stages: STAGES[purpose], pageSize: MOST });
      const listed = [];
      for (const row of rows) {
        listed.push({ summary: summaryOf(row, ctx.today), ...(await handedInFor(tx, row, purpose)) });
      }
      return listed;
    }),
  );

/** What there is on the round a case is at; what a level above concluded is not shown to those below it. */
async function handedInFor(tx: Tx, row: CaseView, purpose: Purpose) {
  const round = roundOf(stateOf(row), purpose);
  const dossier = await findDossier(tx, row, { purpose, round });
  const conclusion = await decidersConclusion(tx, row, purpose);
  return {
    round,
    submittedOn: dossier?.receipt?.submittedOn ?? null,
    conclusion: conclusion ? conclusionDto(conclusion) : null,
  };
}
