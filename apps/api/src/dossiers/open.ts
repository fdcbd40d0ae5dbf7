import { type Dossier, findDossier, getCase, openDossier, saveDossier } from '@shifan/db';
import type { CaseStep } from '../cases/apply-command.ts';
import { stateOf } from '../cases/process-context.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { dossiersContract, type Purpose } from '../contract/dossiers.ts';
import { may } from '../trpc/may.ts';
import { dossierView } from './dossier-view.ts';
import { contextOfDossier } from './forms.ts';
import { knownAnswers } from './known-answers.ts';
import { reportingYear, roundOf } from './purpose.ts';
import { refuseUnlessOpen } from './refuse-unless-open.ts';

const { input, output } = dossiersContract.open;

/** Opens the dossier of the acceptance or reexamination at hand; one that is there is shown as it is. */
export const open = may('dossiers.open')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'dossiers.open', input: asked }, async (step) => {
      const { tx, file } = step;
      refuseUnlessOpen(file, asked.purpose, ctx.today);
      const which = { purpose: asked.purpose, round: roundOf(stateOf(file), asked.purpose) };
      const dossier = (await findDossier(tx, file, which)) ?? (await begin(step, which));
      return dossierView({ tx, view: await getCase(tx, asked), ctx }, dossier);
    }),
  );

async function begin({ tx, file, ctx }: CaseStep, which: { purpose: Purpose; round: number }): Promise<Dossier> {
  const at = new Date(ctx.now).toISOString();
  const year = reportingYear(stateOf(file), which.purpose, ctx.today);
  const known = await knownAnswers(tx, file, contextOfDossier(file, { year }, ctx.today));
  const { facts, prefilled, targets } = known;
  const dossier = await openDossier(tx, file, { ...which, year, facts, prefilled, at });
  if (targets.length === 0) return dossier;
  const { version, reasons, strands, statement } = dossier;
  const saved = await saveDossier(tx, file, { ...which, version, facts, reasons, strands, statement, targets, at });
  return { ...dossier, targets, version: saved, savedAt: at };
}
