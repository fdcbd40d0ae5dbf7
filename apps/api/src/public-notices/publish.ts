import { addPublicNotice, type CaseFile, getPublicNotice } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { CaseEvent } from '@shifan/process';
import { resolveCitation } from '@shifan/rules';
import { applyCommand } from '../cases/apply-command.ts';
import { lockInOrder, refuseStale } from '../cases/lock-in-order.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { publicNoticesContract } from '../contract/public-notices.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { may } from '../trpc/may.ts';
import { noticeDto } from './notice-dto.ts';
import { candidateNotice } from './notice-phase.ts';

const { input, output } = publicNoticesContract.publish;

/** Calls may set other periods; one notice has one. */
const UNEQUAL = '所列申报的公示期不一致，请分别公示';

/** All of the list or none of it: every case is proposed and put on the notice in one transaction. */
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
        const { events } = await applyCommand({ tx, file, ctx, commandId: asked.commandId }, { do: 'propose' });
        const period = events.find((event) => event.type === 'notice-started');
        if (started && period?.lastDay !== started.lastDay) fail('INPUT_INVALID', { path: 'cases', problem: UNEQUAL });
        started = period;
        files.push(file);
      }
      if (!started) return fail('PUBLIC_NOTICE_EMPTY');
      const id = await addPublicNotice(tx, {
        tenantId: ctx.person.tenant.id,
        jurisdiction: plugin.id,
        phase: 'notice-candidate',
        title: asked.title,
        publishedBy: ctx.person.tenant.name,
        firstDay: started.startsOn,
        lastDay: started.lastDay,
        workingDays: started.workingDays,
        citation: resolveCitation(plugin, candidateNotice(plugin).citations.run),
        at: new Date(ctx.now).toISOString(),
        cases: files,
      });
      return noticeDto(await getPublicNotice(tx, id), ctx.today);
    }),
  );
