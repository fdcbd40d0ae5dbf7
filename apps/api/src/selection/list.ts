import { type CaseView, listCases } from '@shifan/db';
import { levelOf, readAsPerson } from '../cases/as-person.ts';
import { lawOf } from '../cases/process-context.ts';
import { summaryOf } from '../cases/summary.ts';
import { selectionContract } from '../contract/selection.ts';
import { installedPlugins } from '../law/installed-plugins.ts';
import { may } from '../trpc/may.ts';

const { input, output } = selectionContract.list;

/** 68 is the most that all authorities together may recommend to the ministry in a round. */
const MOST = 500;

/** What waits for the decision of the reader's own body: a province's own programme, or the ministry's. */
export const list = may('selection.list')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { noticeId, jurisdiction } }) => {
    const level = levelOf(ctx.person);
    const programmes = installedPlugins.filter(
      ({ id, decidingActor }) => decidingActor === level && (jurisdiction === undefined || id === jurisdiction),
    );
    const rows = await readAsPerson(ctx, async (tx) => {
      const found: CaseView[] = [];
      for (const { id } of programmes) {
        const waiting = { stages: ['review'], level, jurisdiction: id, pageSize: MOST };
        found.push(...(await listCases(tx, waiting)).rows);
      }
      return found;
    });
    const wanted = rows.filter((row) => noticeId === undefined || lawOf(row).notice.ids.includes(noticeId));
    return wanted.toSorted(byPlace).map((row) => summaryOf(row, ctx.today));
  });

/** By division code, then name: art. 8 forbids any other order. */
function byPlace(a: CaseView, b: CaseView): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ divisionCode, nameInitials, name, caseId }: CaseView): string {
  return [divisionCode, nameInitials, name, caseId].join('\u{1F}');
}
