import {
  type CaseFile,
  findLastSubmission,
  freezeBaseline,
  getPublicNotice,
  hasUnrecordedObjections,
  type PublicNotice,
  setItemOutcome,
  type Tx,
} from '@shifan/db';
import { fail, isShifanError, refusal } from '@shifan/errors';
import { commandLabels } from '@shifan/process';
import { applyCommand, type CaseStep, checkCommand } from '../cases/apply-command.ts';
import { type Chosen, lockInOrder, refuseStale } from '../cases/lock-in-order.ts';
import { stateOf } from '../cases/process-context.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { stageNameOf } from '../cases/summary.ts';
import { publicNoticesContract } from '../contract/public-notices.ts';
import type { Ref, RefusalDto } from '../contract/scalars.ts';
import { refusalDto } from '../law/clause.ts';
import { recordObjections } from '../objections/record-objections.ts';
import { enactmentOf } from '../titles/enactment-of.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { noticeDto } from './notice-dto.ts';
import { isOnAnother } from './on-this-notice.ts';
import { settleIfDone } from './settle-if-done.ts';

const { input, output } = publicNoticesContract.confirm;

type Confirmation = {
  tx: Tx;
  ctx: SignedInContext;
  notice: PublicNotice;
  commandId: string;
  documentNumber?: string;
};

type Result = { caseId: string; ok: boolean; refusal?: RefusalDto };

const NOT_LISTED = refusalDto(refusal('PUBLIC_NOTICE_CASE_UNKNOWN'));

/** Case by case: one that may not be confirmed yet says why and holds up no other. */
export const confirm = may('publicNotices.confirm')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    await recordObjections(ctx.services, { publicNoticeId: asked.id });
    return runOnce(ctx, { procedure: 'publicNotices.confirm', input: asked }, async (tx) => {
      const found = await getPublicNotice(tx, asked.id);
      const { items, tenantId, phase } = found;
      if (tenantId !== ctx.person.tenant.id) fail('NOT_FOUND');
      const { commandId, documentNumber } = asked;
      if (phase === 'notice-designation' && !documentNumber) {
        fail('DOCUMENT_NUMBER_REQUIRED', { command: commandLabels.confirm });
      }
      const confirmation = { tx, ctx, notice: found, commandId, ...(documentNumber ? { documentNumber } : {}) };
      const [listed, unknown] = partition(asked.cases, items);
      const results: Result[] = unknown.map(({ caseId }) => resultOf(caseId, NOT_LISTED));
      for (const { file, expected } of await lockInOrder(tx, listed)) {
        results.push(resultOf(file.caseId, await confirmCase(confirmation, file, expected)));
      }
      const notice = await settleIfDone(tx, asked.id, { today: ctx.today, documentNumber });
      return { results, notice: noticeDto(notice, ctx.today) };
    });
  });

/** Those on the notice, and the others: what is hidden from the asker is among them just as what does not exist. */
function partition(chosen: readonly Chosen[], items: readonly Ref[]): [Chosen[], Chosen[]] {
  const isListed = (one: Chosen) => items.some((item) => item.tenantId === one.tenantId && item.caseId === one.caseId);
  return [chosen.filter(isListed), chosen.filter((one) => !isListed(one))];
}

function resultOf(caseId: string, refused: RefusalDto | undefined): Result {
  return refused ? { caseId, ok: false, refusal: refused } : { caseId, ok: true };
}

async function confirmCase(of: Confirmation, file: CaseFile, expected: number): Promise<RefusalDto | undefined> {
  const { tx, ctx, commandId, documentNumber } = of;
  const enactment = await enactmentOf(tx, file, ctx.today);
  const step = { tx, file, ctx, commandId, ...(enactment ? { enactment } : {}) };
  const command = { do: 'confirm', documentNumber } as const;
  try {
    refuseStale(file, expected);
    if (isOnAnother(file, of.notice)) refuseOver(file);
    checkCommand(step, command);
  } catch (error) {
    if (!isShifanError(error)) throw error;
    return refusalDto(error);
  }
  // Received in time but not yet among the case's events: it counts all the same.
  if (await hasUnrecordedObjections(tx, file)) return refusalDto(refusal('OBJECTION_OPEN', { count: '1' }));
  const { state } = await applyCommand(step, command);
  if (state.stage === 'creation') await freezeAnswers(step);
  await setItemOutcome(tx, { tenantId: file.tenantId, caseId: file.caseId, publicNoticeId: of.notice.id }, 'confirmed');
  return undefined;
}

/** This notice has done its part; what the case waits for now is another one's. */
function refuseOver(file: CaseFile): never {
  const because = '本次公示的结果已经确定，现在公示的是另一批名单';
  return fail('COMMAND_NOT_ALLOWED', { stage: stageNameOf(stateOf(file)), command: commandLabels.confirm, because });
}

/** What the acceptance will compare with: the answers as they stand when the case becomes a candidate. */
async function freezeAnswers({ tx, file, ctx }: CaseStep): Promise<void> {
  const last = (await findLastSubmission(tx, file)) ?? fail('NOT_FOUND');
  await freezeBaseline(tx, file, { submissionId: last.id, facts: last.facts, on: ctx.today });
}
