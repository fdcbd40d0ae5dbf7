import { type Dossier, getUnit, listDraftFiles, submitDossier } from '@shifan/db';
import { fail } from '@shifan/errors';
import { applyCommand, type CaseStep, checkCommand } from '../cases/apply-command.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { dossiersContract } from '../contract/dossiers.ts';
import { loadPlan } from '../creation/load-plan.ts';
import { keepDossier } from '../deciding/keep-answers.ts';
import { may } from '../trpc/may.ts';
import { draftDossier } from './current-dossier.ts';
import { dossierIssues } from './dossier-issues.ts';
import { dossierReceipt } from './dossier-receipt.ts';
import { contextOfDossier } from './forms.ts';
import { PURPOSE_NAMES } from './purpose.ts';

const { input, output } = dossiersContract.submit;

/** Freezes a dossier with its receipt. An acceptance is applied for by it, in the same transaction. */
export const submit = may('dossiers.submit')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'dossiers.submit', input: asked }, async (step) => {
      const { tx, file } = step;
      if (asked.purpose === 'acceptance') checkCommand(step, { do: 'apply-acceptance' });
      const dossier = await draftDossier(step, asked.purpose);
      if (dossier.version !== asked.draftVersion) {
        fail('DRAFT_STALE', { expected: String(asked.draftVersion), current: String(dossier.version) });
      }
      await refuseIncomplete(step, dossier);
      const files = await listDraftFiles(tx, file, dossier.id);
      if (asked.purpose === 'acceptance') await applyCommand(step, { do: 'apply-acceptance', dossier: dossier.id });
      const submitted = await submitDossier(tx, file, {
        purpose: dossier.purpose,
        round: dossier.round,
        version: dossier.version,
        files: files.map(({ id }) => id),
        receivedBy: (await getUnit(tx, file.unitId)).name,
        at: new Date(ctx.now).toISOString(),
        on: ctx.today,
        year: Number(ctx.today.slice(0, 4)),
        by: { id: ctx.person.id, name: ctx.person.name },
      });
      await keepDossier(tx, file, { dossier: submitted, plan: await loadPlan(tx, file) });
      return dossierReceipt(file, submitted) ?? fail('NOT_FOUND');
    }),
  );

async function refuseIncomplete({ tx, file, ctx }: CaseStep, dossier: Dossier): Promise<void> {
  const plan = await loadPlan(tx, file);
  const found = dossierIssues(dossier, plan, contextOfDossier(file, dossier, ctx.today));
  const issues = found.filter(({ severity }) => severity === 'error');
  if (issues.length === 0) return;
  const slots = { dossier: PURPOSE_NAMES[dossier.purpose], count: String(issues.length) };
  fail('DOSSIER_INCOMPLETE', slots, { issues });
}
