import { type CrossTenantReading, listCrossTenantReadings } from '@shifan/db';
import { fail } from '@shifan/errors';
import { findAuthority } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { type CrossTenantReading as ReadingDto, overviewContract } from '../contract/overview.ts';
import { clauseOf } from '../law/clause.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { whatIsRead } from '../readings/purposes.ts';
import { may } from '../trpc/may.ts';
import { filterWords } from './filter-words.ts';

const { input, output } = overviewContract.readings;

const PAGE_SIZE = 50;

/** For auditors: who of the ministry read across tenants, the latest first. */
export const readings = may('overview.readings')
  .input(input)
  .output(output)
  .query(({ ctx, input: { page } }) =>
    readAsPerson(ctx, async (tx) => {
      const { rows, total } = await listCrossTenantReadings(tx, { page, pageSize: PAGE_SIZE });
      return { rows: rows.map(readingDto), total, pageSize: PAGE_SIZE };
    }),
  );

function readingDto(reading: CrossTenantReading): ReadingDto {
  const { id, at, reader, procedure, authority, caseNumber, filter, reason, clause } = reading;
  const chosen = [caseNumber === null ? '' : `申报编号：${caseNumber}`, filterWords(filter)];
  const plugin = getPlugin(clause.jurisdiction);
  const cited = plugin.law.find((one) => one.id === clause.article) ?? fail('NOT_FOUND');
  return {
    id,
    at,
    by: reader,
    procedure,
    what: whatIsRead(procedure),
    authority: authority === null ? null : (findAuthority(authority)?.name ?? authority),
    filter: chosen.filter((words) => words !== '').join('；'),
    reason,
    clause: clauseOf(plugin, { article: cited.id, clause: cited.number }),
  };
}
