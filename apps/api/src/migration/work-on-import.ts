import { parseCivilDate, shanghaiDate } from '@shifan/calendar';
import {
  addImportProblems,
  endTitleImport,
  getTitleImport,
  type ImportRef,
  keepHolding,
  lockRegistry,
  noteImportStep,
  releaseTitleImport,
  setImportTotal,
  type TitleImport,
  type Tx,
  withTenant,
} from '@shifan/db';
import type { TableReport } from '@shifan/documents';
import { fail, isShifanError } from '@shifan/errors';
import { fileMemory, type RowProblem, type RowReading } from '@shifan/migration';
import { systemIn } from '../jobs/as-system.ts';
import { compareInFile, compareWithRegistry, listContext, readBatch } from './check-batch.ts';
import type { ImportServices } from './import-loop.ts';
import { type Batch, type ListFile, readList, Stopped } from './list-reader.ts';
import { writeChecked, writeImported } from './write-batch.ts';

/** For how long a process has a list without a sign of life; another takes it up after that. */
export const HELD_SECONDS = 15;

type Work = { services: ImportServices; ref: ImportRef; of: TitleImport; signal: AbortSignal };

/**
 * Checks or imports a list that this process holds, from where it stands. Whatever ends this — a stop, a crash, a power
 * cut — ends it between two pieces, and the next to hold the list goes on there.
 */
export async function workOnImport(work: Work): Promise<void> {
  const { services, ref, of } = work;
  const holding = setInterval(
    () => {
      inTenant(services, ref, (tx) => keepHolding(tx, ref, HELD_SECONDS)).catch(() => undefined);
    },
    (HELD_SECONDS * 1000) / 3,
  );
  try {
    const path = services.evidence.pathOf(ref.tenantId, of.sm3);
    const file = { path, name: of.fileName };
    if (of.rowsTotal === null) await count(work, file);
    const report = await readList(file, pieceByPiece(work));
    await inTenant(services, ref, (tx) => finish(tx, work, report));
  } catch (error) {
    if (error instanceof Stopped) return await inTenant(services, ref, (tx) => releaseTitleImport(tx, ref));
    if (error instanceof Overtaken) return;
    if (!isListsFault(error) || of.state !== 'checking') throw error;
    await inTenant(services, ref, (tx) => endTitleImport(tx, ref, { state: 'failed', failure: error.message }));
  } finally {
    clearInterval(holding);
  }
}

function inTenant<T>({ pools }: ImportServices, ref: ImportRef, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withTenant(pools.jobs, systemIn(ref.tenantId), work);
}

/** Reads the list once for the number of its rows, so that people see how far it is. */
async function count({ services, ref, signal }: Work, file: ListFile): Promise<void> {
  let rows = 0;
  await readList(file, async (batch) => {
    if (signal.aborted) throw new Stopped();
    rows = batch.first + batch.rows.length;
  });
  await inTenant(services, ref, (tx) => setImportTotal(tx, ref, rows));
}

/** This process was silent for too long, and another one has the list: what this one would add must not stand. */
class Overtaken extends Error {}

function pieceByPiece({ services, ref, of, signal }: Work): (batch: Batch) => Promise<void> {
  const memory = fileMemory();
  const context = listContext(ref.tenantId, shanghaiDate(Date.parse(of.uploadedAt)));
  return async (batch) => {
    if (signal.aborted) throw new Stopped();
    const all = compareInFile(readBatch(batch, context), memory);
    const doneBefore = Math.max(0, of.rowsDone - batch.first);
    const readings = all.slice(doneBefore);
    if (readings.length === 0) return;
    const from = batch.first + doneBefore;
    await inTenant(services, ref, async (tx) => {
      // Two authorities that import the same operator at once: the second is told.
      if (of.state === 'importing') await lockRegistry(tx);
      const compared = await compareWithRegistry(tx, ref, readings);
      const header = from === 0 ? batch.header.warnings : [];
      await write(tx, { services, ref, of, signal }, { compared, from, header });
    });
  };
}

async function write(
  tx: Tx,
  { services, ref, of }: Work,
  { compared, from, header }: { compared: readonly RowReading[]; from: number; header: readonly RowProblem[] },
): Promise<void> {
  const { problems: problemsBefore } = await getTitleImport(tx, ref);
  const { clock } = services;
  const moment = { at: new Date(clock.now()).toISOString(), today: parseCivilDate(clock.today()) };
  const counts =
    of.state === 'importing'
      ? await writeImported(tx, ref, { readings: compared, problemsBefore, fileName: of.fileName, moment })
      : await writeChecked(tx, ref, { readings: compared, problemsBefore, header });
  const step = { while: of.state === 'importing' ? ('importing' as const) : ('checking' as const), from };
  const to = from + compared.length;
  if (!(await noteImportStep(tx, ref, { ...step, to, counts, seconds: HELD_SECONDS }))) throw new Overtaken();
}

async function finish(tx: Tx, { services, ref, of }: Work, report: TableReport): Promise<void> {
  const { problems, good, faulty, repeated, unchanged } = await getTitleImport(tx, ref);
  if (of.state === 'checking' && good + faulty + repeated + unchanged === 0) {
    fail('SHEET_EMPTY', { name: of.fileName });
  }
  if (of.state === 'importing') {
    const at = new Date(services.clock.now()).toISOString();
    return endTitleImport(tx, ref, { state: 'imported', at });
  }
  const notices = report.notices.map(({ code, message }) => ({
    row: 0,
    header: '',
    code,
    value: '',
    message,
    accepted: '',
    mend: null,
    severity: 'warning' as const,
  }));
  await addImportProblems(tx, ref, { while: 'checking', after: problems, problems: notices });
  return endTitleImport(tx, ref, { state: 'checked' });
}

/** The file cannot be read, and will not be another time either; anything else may pass. */
function isListsFault(error: unknown): error is Error {
  return isShifanError(error) && ['bad-input', 'too-large', 'unsupported-media'].includes(error.kind);
}
