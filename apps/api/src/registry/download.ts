import { listRegistryAfter, type RegistryPlace, withPublic } from '@shifan/db';
import { longTableCsv, longTableXlsx } from '@shifan/documents';
import { Readable } from 'node:stream';
import type { RegistryFilter, RegistryRow } from '../contract/registry.ts';
import type { Services } from '../services.ts';
import { registryRow } from './registry-row.ts';
import { keptFilter } from './search-registry.ts';

export type Format = 'xlsx' | 'csv' | 'json';

const PIECE = 1000;

const COLUMNS: readonly (readonly [header: string, width: number, cell: (row: RegistryRow) => string])[] = [
  ['编号', 22, ({ number }) => number],
  ['名称', 36, ({ name }) => name],
  ['运营单位', 36, ({ operatorName }) => operatorName],
  ['统一社会信用代码', 24, ({ uscc }) => uscc],
  ['类型', 18, ({ kindName }) => kindName],
  ['办法', 30, ({ jurisdictionName }) => jurisdictionName],
  ['行政区划代码', 14, ({ divisionCode }) => divisionCode],
  ['所在地', 14, ({ divisionName }) => divisionName],
  ['省级主管部门所在地', 20, ({ authorityName }) => authorityName],
  ['年度', 8, ({ year }) => String(year)],
  ['状态', 20, ({ statusName }) => statusName],
  ['状态起始日期', 14, ({ statusOn }) => statusOn],
  ['认定文号', 28, ({ documentNumber }) => documentNumber ?? ''],
  ['认定日期', 14, ({ grantedOn }) => grantedOn ?? ''],
  ['有效期至', 14, ({ endsOn }) => endsOn ?? ''],
];

/** The registry, or what is asked of it, as a file, by division code and then name; written while it is read. */
export function registryFile(services: Services, filter: RegistryFilter, format: Format): Readable {
  const rows = allRows(services, filter);
  if (format === 'json') return Readable.from(jsonOf(rows));
  const header = COLUMNS.map(([title]) => title);
  const cells = cellsOf(rows);
  if (format === 'csv') return Readable.from(longTableCsv({ header, rows: cells }));
  const widths = COLUMNS.map(([, width]) => width);
  return Readable.fromWeb(longTableXlsx({ name: '名录', header, widths, rows: cells }));
}

async function* allRows({ pools, clock }: Services, filter: RegistryFilter): AsyncGenerator<RegistryRow> {
  const today = clock.today();
  const asked = keptFilter(filter);
  let after: RegistryPlace | undefined;
  for (;;) {
    const from = { after, limit: PIECE };
    const { rows, last } = await withPublic(pools.public, {}, (tx) => listRegistryAfter(tx, asked, from));
    for (const row of rows) yield registryRow(row, today);
    if (rows.length < PIECE) return;
    after = last;
  }
}

async function* cellsOf(rows: AsyncIterable<RegistryRow>): AsyncGenerator<string[]> {
  for await (const row of rows) yield COLUMNS.map(([, , cell]) => cell(row));
}

async function* jsonOf(rows: AsyncIterable<RegistryRow>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
