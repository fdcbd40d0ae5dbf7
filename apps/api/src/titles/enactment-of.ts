import { type CaseFile, findEnactment, type Tx } from '@shifan/db';
import { type CivilDate, parseCivilDate } from '@shifan/calendar';
import type { ProcessContext } from '@shifan/process';
import { lawOf } from '../cases/process-context.ts';

/** What gives a case's draft law force by a day; undefined for a law in force, and for a draft that is none yet. */
export async function enactmentOf(tx: Tx, file: CaseFile, on: CivilDate): Promise<ProcessContext['enactment']> {
  if (lawOf(file).plugin.status !== 'draft') return undefined;
  const found = await findEnactment(tx, { tenantId: file.tenantId, jurisdiction: file.jurisdiction });
  if (!found || found.on > on) return undefined;
  return { documentNumber: found.documentNumber, on: parseCivilDate(found.on) };
}
