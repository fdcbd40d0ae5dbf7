import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTableFile } from '@shifan/documents';
import { faultyList, faultyListCsv } from '@shifan/migration/faulty-list';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedAsCsv } from '../seeds/old-titles.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { runImports } from './import-loop.ts';
import {
  APPROVER,
  checked,
  confirm,
  goodRow,
  goodRows,
  imported,
  read,
  REVIEWER,
  signedIn,
  upload,
} from './test-support/lists.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ at: '2025-11-17' });
});
afterAll(() => test.close());

const registry = (q: string, by = APPROVER) => test.as(by).migration.oldTitles({ page: 1, q });
const problemsOf = async (importId: string, by = REVIEWER) =>
  (await test.as(by).migration.problems({ importId, page: 1 })).rows;
const undo = (importId: string, by = APPROVER) => test.as(by).migration.undo({ commandId: randomUUID(), importId });

describe('a list of old titles', () => {
  it('is checked first, and changes nothing until the approver confirms it', async () => {
    const list = await checked(test, [goodRow(1), goodRow(2, { uscc: '91440101MA5ABCDE1' }), goodRow(3)]);
    expect(list).toMatchObject({ state: 'checked', counts: { rows: 3, good: 2, faulty: 1, unchanged: 0 } });
    expect(await problemsOf(list.id)).toMatchObject([
      { row: 3, column: '统一社会信用代码', code: 'OLD_TITLE_USCC_LENGTH', severity: 'error' },
    ]);
    expect((await registry('示例平台1')).total).toBe(0);
    expect(await refusalOf(confirm(test, list.id, { by: REVIEWER }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(confirm(test, list.id, { by: 'province_330000' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(confirm(test, list.id))).toMatchObject({
      code: 'TITLE_IMPORT_HAS_ERRORS',
      slots: { faulty: '1', good: '2' },
    });
    await confirm(test, list.id, { which: 'good' });
    await runImports(test.services);
    expect(await read(test, list.id)).toMatchObject({ state: 'imported', counts: { imported: 2, faulty: 1 } });
    const { rows } = await registry('示例平台1');
    const provenance = { fileName: '名单.csv', row: 2, by: '广东省' };
    expect(rows).toMatchObject([
      { status: 'held', endsOn: '2025-12-31', threeYearEnd: '2026-11-02', statusOn: '2023-10-31', provenance },
    ]);
  });

  it('that is handed in again changes nothing', async () => {
    const rows = [goodRow(11), goodRow(12)];
    await imported(test, rows);
    const again = await checked(test, rows);
    expect(again.counts).toMatchObject({ rows: 2, good: 0, unchanged: 2, faulty: 0 });
    expect(await refusalOf(confirm(test, again.id))).toMatchObject({ code: 'TITLE_IMPORT_NOTHING_NEW' });
    expect((await registry('示例平台11')).total).toBe(1);
    const content = listedAsCsv([goodRow(13)]);
    const { id } = await upload(test, content);
    expect((await upload(test, content)).id).toBe(id);
  });

  it('with a title that stands already with other content names it', async () => {
    await imported(test, [goodRow(21)]);
    const list = await checked(test, [goodRow(21, { name: '另一个名称' }), goodRow(22), goodRow(22)]);
    expect(list.counts).toMatchObject({ rows: 3, good: 1, faulty: 1, repeated: 1 });
    expect((await problemsOf(list.id)).map(({ row, code }) => [row, code])).toEqual([
      [2, 'OLD_TITLE_IMPORTED_DIFFERENT'],
      [4, 'OLD_TITLE_ROW_REPEATED'],
    ]);
  });

  it('with a column that the template has not is read without it, and says so', async () => {
    const [header = '', ...lines] = listedAsCsv(goodRows(2, 24)).toString().split('\r\n');
    const content = [`${header},联系电话`, ...lines.map((line) => `${line},139`)].join('\r\n');
    const { id } = await upload(test, Buffer.from(content));
    await runImports(test.services);
    expect(await read(test, id)).toMatchObject({ state: 'checked', counts: { good: 2, faulty: 0 } });
    expect(await problemsOf(id)).toMatchObject([
      { row: 1, code: 'OLD_TITLE_COLUMN_UNKNOWN', value: '联系电话', severity: 'warning' },
    ]);
  });

  it('imports titles that ended before as expired on their legal day', async () => {
    await imported(test, [goodRow(31, { documentNumber: '工信部企业〔2019〕253号', grantedOn: '2019-11-29' })]);
    expect((await registry('示例平台31')).rows).toMatchObject([
      { status: 'expired', statusOn: '2022-11-29', endsOn: '2022-11-29' },
    ]);
  });

  it('is undone whole, keeps its report, and may come in again', async () => {
    const list = await imported(test, [goodRow(41), goodRow(42)]);
    expect((await checked(test, [goodRow(41), goodRow(42)])).counts).toMatchObject({ good: 0, unchanged: 2 });
    expect(await refusalOf(undo(list.id, REVIEWER))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(undo(list.id, 'province_330000'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await undo(list.id)).toMatchObject({ state: 'undone', counts: { imported: 2 } });
    expect((await registry('示例平台4')).total).toBe(0);
    expect(await refusalOf(undo(list.id))).toMatchObject({ code: 'TITLE_IMPORT_STATE' });
    // checked while the first stood: checked anew
    const again = await imported(test, [goodRow(41), goodRow(42)]);
    expect(again.counts).toMatchObject({ imported: 2, unchanged: 0 });
  });
});

describe('a list without rows', () => {
  const header = listedAsCsv([]).toString();

  it.each([
    ['blank lines', '\r\n\r\n'],
    ['a header alone', header],
    ['a header with rows of nothing', `${header.trimEnd()}\r\n${' ,'.repeat(7)}\r\n`],
  ])('%s cannot be read, and says why', async (_what, content) => {
    const { id } = await upload(test, Buffer.from(content));
    await runImports(test.services);
    const { state, failure } = await read(test, id);
    expect({ state, failure }).toEqual({ state: 'failed', failure: '表格“名单.csv”没有数据行。' });
  });
});

describe('two persons at once', () => {
  const both = ['province_440000', 'province_440000_second'];
  const atOnce = <T>(act: (by: string) => Promise<T>) => Promise.allSettled([...both, ...both, ...both].map(act));
  const said = (results: PromiseSettledResult<unknown>[]) =>
    results.flatMap((one) => (one.status === 'rejected' && one.reason instanceof Error ? [one.reason.message] : []));

  it('who hand in the same file have one list', async () => {
    const content = listedAsCsv([goodRow(71)]);
    const lists = await Promise.all([...both, ...both].map((by) => upload(test, content, { by })));
    expect(new Set(lists.map(({ id }) => id)).size).toBe(1);
    await runImports(test.services);
  });

  it('who confirm or undo it are told that it was done', async () => {
    const list = await checked(test, [goodRow(72)]);
    const confirmed = said(await atOnce((by) => confirm(test, list.id, { by })));
    expect(confirmed).toEqual(Array.from({ length: 5 }, () => '名单“名单.csv”现在是“正在导入”，不能导入。'));
    await runImports(test.services);
    const undone = said(await atOnce((by) => undo(list.id, by)));
    expect(undone).toEqual(Array.from({ length: 5 }, () => '名单“名单.csv”现在是“已撤销”，不能撤销。'));
  });
});

describe('a realistic list with faults of every kind', () => {
  it('has each named at its row; the good rows land, and the list again changes nothing', async () => {
    const list = faultyList({ rows: 1200, faults: 120 });
    const content = Buffer.from(faultyListCsv(list));
    const { id } = await upload(test, content);
    await runImports(test.services);
    expect((await read(test, id)).counts).toMatchObject({ rows: 1200, good: list.good });
    const named = new Set<string>();
    for (let page = 1, last = false; !last; page++) {
      const { rows } = await test.as(REVIEWER).migration.problems({ importId: id, page });
      for (const { row, code, severity } of rows) named.add(`${row} ${code} ${severity}`);
      last = rows.length === 0;
    }
    const seeded = list.expected.map(({ row, code, severity }) => `${row} ${code} ${severity}`);
    expect(seeded.filter((one) => !named.has(one))).toEqual([]);
    await confirm(test, id, { which: 'good' });
    await runImports(test.services);
    expect((await read(test, id)).counts).toMatchObject({ imported: list.good });
    const again = await upload(test, content);
    await runImports(test.services);
    expect((await read(test, again.id)).counts).toMatchObject({ good: 0, unchanged: list.good });
  });
});

describe('two provinces that claim one operator', () => {
  it('are told of each other by the authority’s name, and only once a list is imported', async () => {
    const zhejiang = { division: '330100' };
    const mine = await checked(test, [goodRow(51)]);
    const theirs = await checked(test, [goodRow(51, zhejiang), goodRow(52, zhejiang)], 'province_330000');
    expect(theirs.counts).toMatchObject({ good: 2, faulty: 0 });
    await confirm(test, mine.id);
    await runImports(test.services);
    // the dry run found nothing: the registry changed between it and the import
    await confirm(test, theirs.id, { by: 'province_330000' });
    await runImports(test.services);
    const after = await read(test, theirs.id, 'province_330000');
    expect(after).toMatchObject({ state: 'imported', counts: { imported: 1, good: 1, faulty: 1 } });
    const [problem] = await problemsOf(theirs.id, 'province_330000');
    expect(problem).toMatchObject({ row: 2, code: 'OLD_TITLE_CLAIMED_ELSEWHERE' });
    expect(problem?.message).toContain('广东省');
    expect(problem?.message).not.toContain('示例平台51');
  });

  it('that import it at once leave it to one of them', async () => {
    const lists = [
      await checked(test, goodRows(3, 60), APPROVER),
      await checked(
        test,
        goodRows(3, 60).map((row) => ({ ...row, division: '330100' })),
        'province_330000',
      ),
    ];
    await confirm(test, lists[0]?.id ?? '');
    await confirm(test, lists[1]?.id ?? '', { by: 'province_330000' });
    await Promise.all([1, 2, 3].map(() => runImports(test.services)));
    expect((await test.as('ministry').migration.oldTitles({ page: 1, q: '示例平台6' })).total).toBe(3);
  });
});

describe('a file', () => {
  it.each<[string, Buffer, [number, string]]>([
    ['without anything in it', Buffer.alloc(0), [400, 'FILE_EMPTY']],
    ['that is a PDF', Buffer.from('%PDF-1.7\n'), [415, 'TITLE_IMPORT_FILE_TYPE']],
    ['of an old program', Buffer.from('d0cf11e0a1b11ae1', 'hex'), [415, 'SHEET_FORMAT_OLD']],
    ['of bytes', Buffer.from([1, 0, 2, 0, 3, 0, 0, 0]), [415, 'TITLE_IMPORT_FILE_TYPE']],
  ])('%s is refused at once', async (_what, content, [status, code]) => {
    expect(await upload(test, content)).toMatchObject({ status, code });
  });

  it.each<[string, Buffer, RegExp]>([
    ['without a header', Buffer.from('一,二\n三,四\n'), /表头/u],
    ['with nothing below its header', listedAsCsv([]), /没有数据/u],
    [
      'whose header lacks a column',
      Buffer.from('平台名称,类别,运营单位,信用代码\n甲,平台,乙,丙\n'),
      /“认定文号”|缺少/u,
    ],
    ['that is not what it begins as', Buffer.from('PK\u0003\u0004nothing'), /无法|损坏|读取/u],
  ])('%s fails with what to do', async (_what, content, message) => {
    const { id } = await upload(test, content);
    await runImports(test.services);
    const list = await read(test, id);
    expect(list).toMatchObject({ state: 'failed', counts: { rows: 0 } });
    expect(list.failure).toMatch(message);
  });

  it('is handed in by people of a province alone', async () => {
    const content = listedAsCsv([goodRow(1)]);
    for (const by of ['unit_440100', 'ministry', 'gz_platform', 'auditor_440000']) {
      expect(await upload(test, content, { by })).toMatchObject({ status: 403 });
    }
  });
});

describe('to keep', () => {
  const get = async (url: string, by = REVIEWER) =>
    test.app.inject({ url: `/imports/titles/${url}`, headers: { cookie: await signedIn(test, by) } });

  it('the report tells what the import was, each problem with its mend, each title', async () => {
    const list = await imported(test, [goodRow(71), goodRow(72, { division: '火星市' })]);
    const answer = await get(`${list.id}/report.xlsx`);
    expect(answer.headers['content-disposition']).toMatch(/^attachment/u);
    const path = join(test.services.config.dataDir, 'report.xlsx');
    await writeFile(path, answer.rawPayload);
    const cells: string[] = [];
    await readTableFile(path, { name: '报告', onRow: (row) => void cells.push(...row.cells) });
    const text = cells.join(' ');
    for (const part of ['广东省', '名单.csv', '火星市', '示例平台71', '2025年12月31日', list.contentHash]) {
      expect(text).toContain(part);
    }
    const absent = await get(`${randomUUID()}/report.xlsx`, 'province_330000');
    const others = await get(`${list.id}/report.xlsx`, 'province_330000');
    expect([others.statusCode, absent.statusCode]).toEqual([404, 404]);
  });

  it.each(['xlsx', 'csv'])('the template as %s, filled in as it is, is read again', async (type) => {
    const template = await get(`template.${type}`);
    expect(template.statusCode).toBe(200);
    const { id } = await upload(test, template.rawPayload, { name: `模板.${type}` });
    await runImports(test.services);
    expect(await read(test, id)).toMatchObject({ state: 'checked', counts: { rows: 1, faulty: 1 } });
    expect(await problemsOf(id)).toMatchObject([{ code: 'OLD_TITLE_EXAMPLE_ROW' }]);
  });
});
