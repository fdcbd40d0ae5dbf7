import { formatDate, parseCivilDate } from '@shifan/calendar';
import {
  type CaseFile,
  type Dossier,
  findLastSubmission,
  listDossiers,
  listProgressReports,
  type Tx,
} from '@shifan/db';
import type { FormContext } from '@shifan/forms';
import { type Facts, type FactValue, type Field, own, rowsOf } from '@shifan/rules';
import type { TargetProgress } from '@shifan/db';
import { factsOf } from '../cases/recorded-facts.ts';
import { knownProgress } from '../creation/known-progress.ts';
import { dossierFields } from './forms.ts';
import { PURPOSE_NAMES } from './purpose.ts';

/** The last answers that are known, and from where each comes: nothing is typed twice. */
export type KnownAnswers = { facts: Facts; prefilled: Record<string, string>; targets: TargetProgress[] };

type Source = { name: string; facts: Facts };

export async function knownAnswers(tx: Tx, file: CaseFile, context: FormContext): Promise<KnownAnswers> {
  const submission = await findLastSubmission(tx, file);
  const dossiers = (await listDossiers(tx, file)).filter(({ receipt }) => receipt !== null);
  const reports = await listProgressReports(tx, file);
  const sources: Source[] = [
    ...(submission ? [{ name: `申报书（${day(submission.submittedOn)}提交）`, facts: factsOf(submission) }] : []),
    ...inOrder(dossiers).map((dossier) => ({ name: nameOf(dossier), facts: factsOf(dossier) })),
  ];
  const { facts, prefilled } = latest(sources, context);
  const { targets } = knownProgress(reports, dossiers);
  const [last] = reports;
  const from = last ? `第${last.number}次进展报告（${day(last.on)}）` : '以前提交的材料';
  return { facts, prefilled: targets.length > 0 ? { ...prefilled, targets: from } : prefilled, targets };
}

function latest(sources: readonly Source[], context: FormContext) {
  const facts: Facts = {};
  const prefilled: Record<string, string> = {};
  for (const [key, field] of dossierFields(context)) {
    for (const source of sources) {
      const value = stillTrue(own(source.facts, key), field, context.year);
      if (value === null) continue;
      facts[key] = value;
      prefilled[key] = source.name;
    }
  }
  return { facts, prefilled };
}

/** Rows of another year than the form asks for are of no use in it. */
function stillTrue(value: FactValue, field: Field, year: number): FactValue {
  const { rowYear } = field;
  const rows = rowYear ? rowsOf(value) : null;
  if (!rowYear || !rows) return value;
  const wanted = String(year - { Y: 0, 'Y-1': 1, 'Y-2': 2 }[rowYear.year]);
  const kept = rows.filter((row) => String(own(row, rowYear.column) ?? '').startsWith(wanted));
  return kept.length > 0 ? kept : null;
}

function inOrder(dossiers: readonly Dossier[]): Dossier[] {
  return dossiers.toSorted((a, b) => ((a.receipt?.receivedAt ?? '') < (b.receipt?.receivedAt ?? '') ? -1 : 1));
}

function nameOf({ purpose, round, receipt }: Dossier): string {
  return `第${round}次${PURPOSE_NAMES[purpose]}材料（${receipt ? day(receipt.submittedOn) : ''}提交）`;
}

function day(on: string): string {
  return formatDate(parseCivilDate(on));
}
