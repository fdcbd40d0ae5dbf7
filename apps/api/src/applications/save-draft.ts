import { getDraft, renameCase, saveDraft as keepDraft } from '@shifan/db';
import { acceptFacts, normaliseAnswers } from '@shifan/forms';
import type { Facts } from '@shifan/rules';
import type { CaseStep } from '../cases/apply-command.ts';
import { initialsOf } from '../cases/initials.ts';
import { formContext, lawOf } from '../cases/process-context.ts';
import { answeredOtherwise, factsOf, reasonsOf } from '../cases/recorded-facts.ts';
import { refuseUnlessDraft } from '../cases/refuse-unless-draft.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';

const { input, output } = applicationsContract.saveDraft;

export const saveDraft = may('applications.saveDraft')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'applications.saveDraft', input: asked }, async (step) => {
      const { tx, file } = step;
      refuseUnlessDraft(file);
      const context = formContext(file, { on: ctx.today });
      const { facts: changes, notices } = normaliseAnswers(acceptFacts(asked.changes, context), context);
      const draft = await getDraft(tx, file);
      const savedAt = new Date(ctx.now).toISOString();
      const draftVersion = await keepDraft(tx, file, {
        version: asked.draftVersion,
        facts: { ...factsOf(draft), ...changes },
        answered: answeredOtherwise(factsOf(draft), changes),
        reasons: withoutEmpty({ ...reasonsOf(draft), ...asked.reasons }),
        at: savedAt,
      });
      await rename(step, changes);
      return { draftVersion, savedAt, notices };
    }),
  );

function withoutEmpty(reasons: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(reasons).filter(([, text]) => text !== ''));
}

/** The case is called what its form calls the platform or base. */
async function rename({ tx, file }: CaseStep, changes: Facts): Promise<void> {
  const kind = lawOf(file).plugin.kinds.find(({ id }) => id === file.kind);
  const name = kind ? changes[kind.nameKey] : undefined;
  if (typeof name !== 'string' || name.trim() === '') return;
  await renameCase(tx, file, { name: Array.from(name.trim()).slice(0, 200).join(''), nameInitials: initialsOf(name) });
}
