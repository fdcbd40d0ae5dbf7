import { addPublicNotice, type CaseFile, getPublicNotice, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { CaseEvent } from '@shifan/process';
import { resolveCitation } from '@shifan/rules';
import { conclusionFor } from '../acceptance/conclusion-wanted.ts';
import { applyCommand, type CaseStep, checkCommand } from '../cases/apply-command.ts';
import { lockInOrder, refuseStale } from '../cases/lock-in-order.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { publicNoticesContract } from '../contract/public-notices.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { calledNow } from '../registry/called-now.ts';
import { may } from '../trpc/may.ts';
import { noticeDto } from './notice-dto.ts';
import { noticePhase, type NoticePhaseId } from './notice-phase.ts';

const { input, output } = publicNoticesContract.publish;

/** Calls may set other periods; one notice has one. */
const UNEQUAL = '所列申报的公示期不一致，请分别公示';

/** All of the list or none of it: every case is proposed, or accepted, and put on the notice in one transaction. */
export const publish = may('publicNotices.publish')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'publicNotices.publish', input: asked }, async (tx) => {
      if (asked.firstDay !== ctx.today) {
        fail('PUBLIC_NOTICE_DAY_NOT_TODAY', { today: ctx.today, firstDay: asked.firstDay });
      }
      const plugin = getPlugin(asked.jurisdiction);
      const files: CaseFile[] = [];
      let started: CaseEvent<'notice-started'> | undefined;
      for (const { file, expected } of await lockInOrder(tx, asked.cases)) {
        if (file.jurisdiction !== plugin.id) fail('NOT_FOUND');
        refuseStale(file, expected);
        const period = await putOnNotice({ tx, file, ctx, commandId: asked.commandId }, asked.phase);
        if (started && period?.lastDay !== started.lastDay) fail('INPUT_INVALID', { path: 'cases', problem: UNEQUAL });
        started = period;
        files.push(file);
      }
      if (!started) return fail('PUBLIC_NOTICE_EMPTY');
      const id = await addPublicNotice(tx, {
        tenantId: ctx.person.tenant.id,
        jurisdiction: plugin.id,
        phase: asked.phase,
        title: asked.title,
        publishedBy: ctx.person.tenant.name,
        firstDay: started.startsOn,
        lastDay: started.lastDay,
        workingDays: started.workingDays,
        citation: resolveCitation(plugin, noticePhase(plugin, asked.phase).citations.run),
        at: new Date(ctx.now).toISOString(),
        cases: await listedAs(tx, files),
      });
      return noticeDto(await getPublicNotice(tx, id), ctx.today);
    }),
  );

/** A name that was corrected on an earlier notice does not come back on the next. */
async function listedAs(tx: Tx, files: readonly CaseFile[]): Promise<CaseFile[]> {
  const listed: CaseFile[] = [];
  for (const file of files) listed.push({ ...file, ...(await calledNow(tx, file, file)) });
  return listed;
}

/** A candidate is proposed; who is to be designated is accepted, for the reasons of the conclusion that it passed. */
async function putOnNotice(step: CaseStep, phase: NoticePhaseId): Promise<CaseEvent<'notice-started'> | undefined> {
  const { events } = await applyCommand(step, await commandFor(step, phase));
  return events.find((event) => event.type === 'notice-started');
}

async function commandFor(step: CaseStep, phase: NoticePhaseId) {
  if (phase === 'notice-candidate') return { do: 'propose' } as const;
  checkCommand(step, { do: 'accept' });
  const of = { command: 'accept', purpose: 'acceptance', ctx: step.ctx } as const;
  const { reasons } = await conclusionFor(step.tx, step.file, of);
  return { do: 'accept', reasons } as const;
}
