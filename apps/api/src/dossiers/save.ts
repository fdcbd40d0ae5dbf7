import { saveDossier } from '@shifan/db';
import { acceptFacts, normaliseAnswers } from '@shifan/forms';
import { answeredOtherwise, factsOf } from '../cases/recorded-facts.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { dossiersContract } from '../contract/dossiers.ts';
import { loadPlan } from '../creation/load-plan.ts';
import { acceptStrands, acceptTargets, overStrands, overTargets } from '../creation/plan/plan-answers.ts';
import { may } from '../trpc/may.ts';
import { draftDossier } from './current-dossier.ts';
import { contextOfDossier, refuseForeignKeys } from './forms.ts';

const { input, output } = dossiersContract.save;

export const save = may('dossiers.save')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'dossiers.save', input: asked }, async (step) => {
      const { tx, file } = step;
      const dossier = await draftDossier(step, asked.purpose);
      const context = contextOfDossier(file, dossier, ctx.today);
      const { facts: changes, notices } = normaliseAnswers(acceptFacts(asked.changes, context), context);
      refuseForeignKeys(changes, context);
      const plan = await loadPlan(tx, file);
      const savedAt = new Date(ctx.now).toISOString();
      const draftVersion = await saveDossier(tx, file, {
        purpose: dossier.purpose,
        round: dossier.round,
        version: asked.draftVersion,
        facts: { ...factsOf(dossier), ...changes },
        answered: answeredOtherwise(factsOf(dossier), changes),
        reasons: dossier.reasons,
        targets: overTargets(dossier.targets, acceptTargets(plan.targets, asked.targets ?? [])),
        strands: overStrands(dossier.strands, acceptStrands(plan.strands, asked.strands ?? [])),
        statement: asked.statement === undefined ? dossier.statement : asked.statement || null,
        at: savedAt,
      });
      return { draftVersion, savedAt, notices };
    }),
  );
