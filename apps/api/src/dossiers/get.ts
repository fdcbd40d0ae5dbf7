import { findDossier, findLastDossier, getCase } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { dossiersContract } from '../contract/dossiers.ts';
import { may } from '../trpc/may.ts';
import { dossierView } from './dossier-view.ts';

const { input, output } = dossiersContract.get;

/** The dossier of a round, or the last one. */
export const get = may('dossiers.get')
  .input(input)
  .output(output)
  .query(({ ctx, input: { purpose, round, ...ref } }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const dossier = await (round === undefined
        ? findLastDossier(tx, ref, purpose)
        : findDossier(tx, ref, { purpose, round }));
      return dossier ? dossierView({ tx, view, ctx }, dossier) : null;
    }),
  );
