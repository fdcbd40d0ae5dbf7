import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTableFile } from '@shifan/documents';
import { expect, test } from 'vitest';
import { matchHeaders } from '../columns/match-headers.ts';
import { checkRow } from '../row/check-row.ts';
import type { RawRow, RowCheckContext, RowReading } from '../row/row-check.ts';
import { faultyList, faultyListCsv, faultyListXlsx } from './faulty-list.ts';
import { faults } from './faults.ts';
import { context } from './list.ts';

const list = faultyList();

function contextOf(header: readonly string[]): RowCheckContext {
  const match = matchHeaders(header);
  if (!match.ok) throw new Error(match.problems.map(({ message }) => message).join());
  expect(match.map.warnings).toEqual([]);
  return { ...context(), columns: match.map };
}

function checked(rows: readonly RawRow[], one: RowCheckContext): RowReading[] {
  return rows.map((row) => checkRow(row, one));
}

test('every fault of 5000 rows is named at its row, and nothing else is', () => {
  const rows = list.rows.map((cells, index) => ({ row: index + 2, cells }));
  const readings = checked(rows, contextOf(list.header));
  const found = readings.flatMap(({ problems }) =>
    problems.map(({ row, code, severity }) => ({ row, code, severity })),
  );
  expect(found).toEqual(list.expected);
  expect(found.length).toBe(120);
  expect(new Set(found.map(({ code }) => code)).size).toBe(faults.length);
  expect(readings.filter(({ standing }) => standing === 'new').length).toBe(list.good);
});

test('a second reading of the same list changes nothing', () => {
  const rows = list.rows.map((cells, index) => ({ row: index + 2, cells }));
  const known = new Map(
    checked(rows, contextOf(list.header)).flatMap(({ key, fingerprint, title }): [string, string][] =>
      title && key !== undefined && fingerprint !== undefined ? [[key, fingerprint]] : [],
    ),
  );
  const importedAlready: RowCheckContext['importedAlready'] = (key, fingerprint) => {
    const before = known.get(key);
    return before === undefined ? undefined : before === fingerprint ? 'same' : 'different';
  };
  const again = checked(rows, { ...contextOf(list.header), importedAlready });
  expect(again.filter(({ standing }) => standing === 'new').length).toBe(0);
  expect(again.filter(({ standing }) => standing === 'unchanged').length).toBe(list.good);
});

test.each([
  ['xlsx', faultyListXlsx],
  ['csv', faultyListCsv],
])('the same is found in the list as a file: %s', async (_type, write) => {
  const small = faultyList({ rows: 400, faults: 40 });
  const folder = await mkdtemp(join(tmpdir(), 'faulty-list-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, await write(small));
    const rows: RawRow[] = [];
    await readTableFile(path, { name: '名单', onRow: (row) => void rows.push(row) });
    const [header, ...rest] = rows;
    const readings = checked(rest, contextOf(header?.cells ?? []));
    const found = readings.flatMap(({ problems }) =>
      problems.map(({ row, code, severity }) => ({ row, code, severity })),
    );
    expect(found).toEqual(small.expected);
  } finally {
    await rm(folder, { recursive: true });
  }
});
