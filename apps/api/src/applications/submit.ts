import { addSubmission, type Draft, type EvidenceFile, getDraft, getUnit, listDraftFiles } from '@shifan/db';
import { fail, fieldIssue } from '@shifan/errors';
import { isReady, validateApplication } from '@shifan/forms';
import { applyCommand, type CaseStep, checkCommand } from '../cases/apply-command.ts';
import { formContext, stateOf } from '../cases/process-context.ts';
import { receiptOf } from '../cases/receipt.ts';
import { factsOf, filesBySlot, reasonsOf } from '../cases/recorded-facts.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { keepApplication } from '../deciding/keep-answers.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';
import { FORM_VERSION } from './form-version.ts';

const { input, output } = applicationsContract.submit;

export const submit = may('applications.submit')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'applications.submit', input: asked }, async (step) => {
      const { tx, file } = step;
      checkCommand(step, { do: 'submit' });
      const draft = await getDraft(tx, file);
      if (draft.version !== asked.draftVersion) {
        fail('DRAFT_STALE', { expected: String(asked.draftVersion), current: String(draft.version) });
      }
      const files = await listDraftFiles(tx, file);
      refuseIncomplete(step, draft, files);
      const { plugin } = formContext(file, { on: ctx.today });
      const applied = await applyCommand(
        step,
        { do: 'submit' },
        { submission: { on: ctx.today, pluginVersion: pinnedVersion(plugin) } },
      );
      const submission = await addSubmission(tx, file, {
        caseVersion: applied.version,
        pluginVersion: pinnedVersion(plugin),
        formVersion: FORM_VERSION,
        facts: factsOf(draft),
        reasons: reasonsOf(draft),
        files: files.map(({ id }) => id),
        receivedBy: await receiverOf(step),
        at: new Date(ctx.now).toISOString(),
        on: ctx.today,
        year: file.year,
        by: { id: ctx.person.id, name: ctx.person.name },
      });
      await keepApplication(tx, file, submission);
      return receiptOf(file, submission);
    }),
  );

function refuseIncomplete({ file, ctx }: CaseStep, draft: Draft, files: EvidenceFile[]): void {
  const context = formContext(file, { on: ctx.today, files: filesBySlot(files), reasons: reasonsOf(draft) });
  const found = validateApplication(factsOf(draft), context);
  if (isReady(found)) return;
  const missing = found.materials
    .filter(({ status }) => status === 'missing')
    .map(({ material, message }) =>
      fieldIssue({
        path: `materials.${material.id}`,
        code: 'MATERIAL_MISSING',
        slots: { material: material.title, todo: message },
      }),
    );
  const issues = [...found.issues.filter(({ severity }) => severity === 'error'), ...missing];
  fail('APPLICATION_INCOMPLETE', { count: String(issues.length) }, { issues });
}

/** The level that returned a case receives it again; the first time it is the unit it is addressed to. */
async function receiverOf({ tx, file }: CaseStep): Promise<string> {
  const { returnedBy } = stateOf(file);
  const unit = returnedBy === 'province' ? file.tenantId : returnedBy === 'ministry' ? 'ministry' : file.unitId;
  return (await getUnit(tx, unit)).name;
}
