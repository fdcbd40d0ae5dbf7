import { type CaseFile, grantTitle, setTitleStatus, type TitleStatus, type Tx } from '@shifan/db';
import type { CaseEvent } from '@shifan/process';

type Happened = { events: readonly CaseEvent[]; version: number };

/**
 * What the events of one command make of the case's title, in the same transaction as the events. A title is granted with
 * its document number, and nothing ever deletes it: it is held, rectified, and may be taken or end.
 */
export async function projectTitle(tx: Tx, file: CaseFile, { events, version }: Happened): Promise<void> {
  for (const event of events) {
    if (event.type === 'title-granted') {
      const { documentNumber, on, endsOn } = event;
      await grantTitle(tx, file, { eventVersion: version, documentNumber, on, endsOn });
      continue;
    }
    const status = statusAfter(file, event);
    if (status) await setTitleStatus(tx, file, { status, on: event.on });
  }
}

function statusAfter(file: CaseFile, event: CaseEvent): TitleStatus | undefined {
  if (event.type === 'reexamination-passed') return 'held';
  if (event.type === 'rectification-started') return 'rectifying';
  if (event.type !== 'closed' || !TITLED.includes(file.stage)) return undefined;
  return event.reason === 'expired' ? 'expired' : 'revoked';
}

/** Stages of a case that holds a title. */
const TITLED = ['designated', 'reexamination', 'rectification'];
