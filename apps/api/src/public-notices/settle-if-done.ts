import { type CaseView, findCase, getPublicNotice, type PublicNotice, settlePublicNotice, type Tx } from '@shifan/db';
import { stateOf } from '../cases/process-context.ts';

/**
 * Closes a notice that is over when every case on it has left it: confirmed, upheld, or withdrawn by its operator. Its
 * document number is the one given now, or the one its cases were confirmed under before.
 */
export async function settleIfDone(
  tx: Tx,
  id: string,
  on: { today: string; documentNumber?: string | undefined },
): Promise<PublicNotice> {
  const notice = await getPublicNotice(tx, id);
  if (notice.settledOn !== null || notice.lastDay >= on.today) return notice;
  let { documentNumber } = on;
  for (const item of notice.items) {
    const view = await findCase(tx, item);
    if (view && item.outcome === null && view.stage !== 'closed') return notice;
    if (view) documentNumber ??= confirmedUnder(notice, view);
  }
  await settlePublicNotice(tx, notice, { on: on.today, documentNumber });
  return getPublicNotice(tx, id);
}

/** A designation's document is the title's own; the number of the candidacy stays with the case beside it. */
function confirmedUnder({ phase }: PublicNotice, view: CaseView): string | undefined {
  const { documentNumber, title } = stateOf(view);
  return phase === 'notice-designation' ? title?.documentNumber : documentNumber;
}
