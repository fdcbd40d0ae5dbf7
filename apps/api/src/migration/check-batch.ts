import type { CivilDate } from '@shifan/calendar';
import { type ImportRef, listClaims, listIdentities, type Tx } from '@shifan/db';
import {
  compareRow,
  type FileMemory,
  type ImportedAlready,
  readRow,
  type RowContext,
  type RowReading,
  titleKey,
} from '@shifan/migration';
import { workCalendar } from '../calendar/work-calendar.ts';
import { legacyPlugin } from '../old-titles/measures.ts';
import type { Batch } from './list-reader.ts';

/** What a list is read with, the same in the dry run and on importing: the day it was handed in. */
export type ListContext = Omit<RowContext, 'columns'>;

export function listContext(authority: string, today: CivilDate): ListContext {
  return { authority, today, plugin: legacyPlugin(), calendar: workCalendar(today) };
}

/** The rows before were looked at already. */
const NOTHING_BEFORE: FileMemory = { meet: () => undefined, name: () => undefined };

/** Reads rows by themselves. */
export function readBatch({ header, rows }: Batch, context: ListContext): RowReading[] {
  return rows.map((raw) => readRow(raw, { columns: header, ...context }));
}

/** Compares rows with those before them in the file; what is compared is known to those after them. */
export function compareInFile(readings: readonly RowReading[], memory: FileMemory): RowReading[] {
  const unknown = { memory, importedAlready: () => undefined, claimedElsewhere: () => undefined };
  return readings.map((reading) => compareRow(reading, unknown));
}

/** Compares rows with the registry, which is asked once for all of them. Changes nothing, so it can be done again. */
export async function compareWithRegistry(
  tx: Tx,
  ref: ImportRef,
  readings: readonly RowReading[],
): Promise<RowReading[]> {
  const usccs = [...new Set(readings.flatMap(({ title }) => (title ? [title.uscc] : [])))];
  const query = { tenantId: ref.tenantId, usccs };
  const claims = await listClaims(tx, query);
  const standing = new Map<string, string>();
  for (const one of await listIdentities(tx, query)) {
    const { uscc, kind, documentNumber, fingerprint } = one;
    const basis = one.basis === 'l156' ? 'l156' : 'y2016-194';
    standing.set(titleKey({ uscc, kind, basis, documentNumber }), fingerprint);
  }
  const importedAlready = (key: string, fingerprint: string): ImportedAlready | undefined => {
    const known = standing.get(key);
    if (known === undefined) return undefined;
    return known === fingerprint ? 'same' : 'different';
  };
  const context = { memory: NOTHING_BEFORE, importedAlready, claimedElsewhere: (uscc: string) => claims.get(uscc) };
  return readings.map((reading) => (reading.standing === 'new' ? compareRow(reading, context) : reading));
}
