import { createHash } from 'node:crypto';
import type { CivilDate } from '@shifan/calendar';
import {
  addImportProblems,
  addOldTitleEvent,
  addOldTitles,
  type ImportCounts,
  type ImportProblem,
  type ImportRef,
  listFaultyRows,
  newId,
  type NewOldTitle,
  SYSTEM_PERSON,
  type Tx,
} from '@shifan/db';
import type { RowProblem, RowReading } from '@shifan/migration';
import { initialsOf } from '../cases/initials.ts';
import { spell } from '../registry/spell.ts';

export type Moment = { at: string; today: CivilDate };

/** What the dry run found of these rows: how many are what, and what is wrong, after what is said of the header. */
export async function writeChecked(
  tx: Tx,
  ref: ImportRef,
  of: { readings: readonly RowReading[]; problemsBefore: number; header: readonly RowProblem[] },
): Promise<Partial<ImportCounts>> {
  const { readings, problemsBefore, header } = of;
  const problems = [...header, ...readings.flatMap((reading) => reading.problems)].map(toProblem);
  await addImportProblems(tx, ref, { while: 'checking', after: problemsBefore, problems });
  const count = (standing: RowReading['standing']) => readings.filter((one) => one.standing === standing).length;
  const warned = readings.filter(({ standing, problems: of }) => standing === 'new' && of.length > 0).length;
  return {
    good: count('new'),
    faulty: count('wrong'),
    unchanged: count('unchanged'),
    repeated: count('repeated'),
    warned,
    problems: problems.length,
  };
}

/**
 * Brings the good rows into the registry. What had an error in the dry run stays out, whatever it would be now; what has
 * one since, because the registry changed, is named beside those of the dry run.
 */
export async function writeImported(
  tx: Tx,
  ref: ImportRef,
  of: { readings: readonly RowReading[]; problemsBefore: number; fileName: string; moment: Moment },
): Promise<Partial<ImportCounts>> {
  const { readings, problemsBefore, fileName, moment } = of;
  const first = readings[0]?.row ?? 0;
  const faultyBefore = await listFaultyRows(tx, ref, { first, last: readings.at(-1)?.row ?? 0 });
  const confirmed = readings.filter(({ row }) => !faultyBefore.has(row));
  const wrongNow = confirmed.filter(({ standing }) => standing === 'wrong');
  const problems = wrongNow.flatMap((reading) =>
    reading.problems.filter(({ severity }) => severity === 'error').map(toProblem),
  );
  await addImportProblems(tx, ref, { while: 'importing', after: problemsBefore, problems });
  const titles = confirmed.flatMap((reading) => newTitle(reading, moment.today));
  await addOldTitles(tx, ref, { titles, fileName, at: moment.at });
  if (titles.length > 0) await recordImported(tx, ref, { titles, moment });
  return {
    imported: titles.length,
    faulty: wrongNow.length,
    good: -wrongNow.length,
    problems: problems.length,
  };
}

async function recordImported(
  tx: Tx,
  ref: ImportRef,
  { titles, moment }: { titles: readonly NewOldTitle[]; moment: Moment },
): Promise<void> {
  const digest = createHash('sm3');
  for (const { id, fingerprint, endsOn, status } of titles) digest.update(`${id} ${fingerprint} ${endsOn} ${status}\n`);
  await addOldTitleEvent(tx, {
    tenantId: ref.tenantId,
    type: 'imported',
    on: moment.today,
    at: moment.at,
    actor: { id: SYSTEM_PERSON, name: '系统', level: 'system' },
    payload: {
      importId: ref.importId,
      firstRow: titles[0]?.row ?? 0,
      lastRow: titles.at(-1)?.row ?? 0,
      count: titles.length,
      digest: digest.digest('hex'),
    },
  });
}

/** A title that has ended by the day it is imported stands expired at once, on its legal day. */
function newTitle({ row, standing, title, fingerprint }: RowReading, today: CivilDate): NewOldTitle[] {
  if (standing !== 'new' || title === undefined || fingerprint === undefined) return [];
  const { division, factsYear, facts, ...known } = title;
  const expired = title.endsOn < today;
  return [
    {
      ...known,
      id: newId(),
      row,
      nameInitials: initialsOf(title.name),
      pinyin: spell(title.name, title.operatorName),
      divisionCode: division,
      fingerprint,
      status: expired ? 'expired' : 'held',
      statusOn: expired ? title.endsOn : title.grantedOn,
      year: factsYear,
      facts: Object.fromEntries(Object.entries(facts)),
    },
  ];
}

// What the database does not take (control characters, lost surrogates) was named as such; here it only has to be shown.
const UNSHOWN = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD]/gu;
const shownText = (text: string, max: number) => [...text.replaceAll(UNSHOWN, '□')].slice(0, max).join('');

export function toProblem({ row, column, code, value, message, accepted, mend, severity }: RowProblem): ImportProblem {
  return {
    row,
    header: shownText(column, 100),
    code,
    value: shownText(value, 60),
    message: shownText(message, 500),
    accepted: shownText(accepted, 500),
    mend: mend === undefined ? null : shownText(mend, 500),
    severity,
  };
}
