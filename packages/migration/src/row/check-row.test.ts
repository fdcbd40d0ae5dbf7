import { expect, test } from 'vitest';
import { cellsOf, context, good } from '../test-support/list.ts';
import type { Written } from '../test-support/list.ts';
import { checkRow } from './check-row.ts';
import type { RowCheckContext, RowReading } from './row-check.ts';

function list(rows: readonly Written[], own: Partial<RowCheckContext> = {}): RowReading[] {
  const one = { ...context(), ...own };
  return rows.map((written, index) => checkRow({ row: index + 2, cells: cellsOf({ ...good, ...written }) }, one));
}

const said = (readings: readonly RowReading[]): [string, string[]][] =>
  readings.map(({ standing, problems }) => [standing, problems.map(({ code }) => code.replace('OLD_TITLE_', ''))]);

test('the same row again is imported once', () => {
  expect(said(list([{}, { division: '广州市' }]))).toEqual([
    ['new', []],
    ['repeated', ['ROW_REPEATED']],
  ]);
});

test('the same title with other content names the row and what differs', () => {
  const [, second] = list([{}, { name: '广州示例平台', grantedOn: '2022-11-21' }]);
  expect(second?.problems[0]?.message).toBe(
    '这一行和第2行是同一个称号，但是“平台（基地）名称、认定日期”不同，请核实后只保留一行。',
  );
});

test('one operator may hold several titles, under one name', () => {
  const other = { documentNumber: '工信部企业〔2022〕131号' };
  expect(said(list([{}, other]))).toEqual([
    ['new', []],
    ['new', []],
  ]);
  expect(said(list([{}, { ...other, operatorName: '广州另一家有限公司' }]))[1]).toEqual(['new', ['OPERATOR_NAMES']]);
});

test('a title imported before is unchanged, or a contradiction', () => {
  const [first] = list([{}]);
  const importedAlready: RowCheckContext['importedAlready'] = (key, fingerprint) =>
    key === first?.key ? (fingerprint === first.fingerprint ? 'same' : 'different') : undefined;
  expect(said(list([{}], { importedAlready }))).toEqual([['unchanged', []]]);
  expect(said(list([{ name: '广州示例平台' }], { importedAlready }))).toEqual([['wrong', ['IMPORTED_DIFFERENT']]]);
});

test('an operator that another province has listed is named with that province', () => {
  const [reading] = list([{}], { claimedElsewhere: () => '430000' });
  expect(reading?.title).toBeUndefined();
  expect(reading?.problems[0]?.message).toContain('湖南省的名单里已有这家运营单位');
});
