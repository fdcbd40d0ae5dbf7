import { formatDate, parseCivilDate, shanghaiDate } from '@shifan/calendar';
import {
  findRegistryRow,
  getOldTitle,
  listNameCorrections,
  listRegistrySteps,
  type NameCorrection,
  type RegistryRow as Row,
  type RegistryStep as KeptStep,
  type Tx,
  withPublic,
} from '@shifan/db';
import { type ErrorCitation, fail } from '@shifan/errors';
import type { RegistryEntry, RegistryStep } from '../contract/registry.ts';
import type { Clause } from '../contract/scalars.ts';
import { clauseOfError } from '../law/clause.ts';
import { repealClause, termClause } from '../old-titles/measures.ts';
import type { Services } from '../services.ts';
import { registryRow } from './registry-row.ts';

/** One candidate or title with what was made public of it. Errors: NOT_FOUND. */
export async function getEntry(
  { pools, clock }: Pick<Services, 'pools' | 'clock'>,
  number: string,
): Promise<RegistryEntry> {
  return withPublic(pools.public, {}, async (tx) => {
    const row = (await findRegistryRow(tx, number)) ?? fail('NOT_FOUND');
    return { ...registryRow(row, clock.today()), history: await historyOf(tx, row) };
  });
}

async function historyOf(tx: Tx, row: Row): Promise<RegistryStep[]> {
  if (row.source === 'old-title') return oldHistory(tx, row);
  const steps = await listRegistrySteps(tx, { tenantId: row.tenantId, caseId: row.id });
  const corrections = await listNameCorrections(tx, { tenantId: row.tenantId, caseId: row.id });
  return [...steps.map(stepDto), ...corrections.flatMap(correctionSteps)].toSorted((a, b) => compareDays(a.on, b.on));
}

/** Steps of one day stay as they were written. */
function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How it was listed before a public notice was corrected stays readable. */
function correctionSteps({ publicNoticeId, at, before, after }: NameCorrection): RegistryStep[] {
  const on = shanghaiDate(Date.parse(at));
  return [
    { what: '名称', from: before.name, to: after.name },
    { what: '运营单位', from: before.operatorName, to: after.operatorName },
  ]
    .filter(({ from, to }) => from !== to)
    .map(({ what, from, to }) => ({
      on,
      what: `公示更正：${what}由“${from}”更正为“${to}”`,
      noticeId: publicNoticeId,
    }));
}

function stepDto({ on, what, documentNumber, citation, publicNoticeId }: KeptStep): RegistryStep {
  const cited: object | null = citation;
  return {
    on,
    what,
    ...(documentNumber === null ? {} : { documentNumber }),
    ...(cited === null ? {} : { clause: clauseOfError(cited as ErrorCitation) }),
    ...(publicNoticeId === null ? {} : { noticeId: publicNoticeId }),
  };
}

/** What its list said of an old title, and the end it has had by the law. */
async function oldHistory(tx: Tx, row: Row): Promise<RegistryStep[]> {
  const { grantedOn, documentNumber, endsOn, threeYearEnd, basis, status } = await getOldTitle(tx, row.id);
  const clause = endsOn === threeYearEnd ? termClause(basis) : repealClause();
  const ended = { on: endsOn, what: `称号到${formatDate(parseCivilDate(endsOn))}为止`, ...citing(clause) };
  return [{ on: grantedOn, what: '授予称号', documentNumber }, ...(status === 'expired' ? [ended] : [])];
}

function citing(clause: Clause | null): { clause?: Clause } {
  return clause === null ? {} : { clause };
}
