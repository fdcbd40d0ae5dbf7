import { authorities } from '@shifan/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverviewPanel, PANEL_IDS, type PanelId } from '../contract/overview.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const REASON = '核对年度推荐情况';
const GUANGDONG = '440000';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
  await bringTo(test, { operator: 'fs_base', stage: 'recommended-by-city' });
  await bringTo(test, { operator: 'zj_digital', stage: 'recommended-by-province' });
  await bringTo(test, { operator: 'gz_cloud', stage: 'submitted', jurisdiction: 'guangdong-draft' });
});
afterAll(() => test.close());

function nationwide(panel: PanelId, filter: object = {}): Promise<OverviewPanel> {
  return test.as('ministry').overview.panel({ panel, filter, reason: REASON });
}

function ofGuangdong(panel: PanelId): Promise<OverviewPanel> {
  return test.as('province_440000').overview.panel({ panel, filter: {} });
}

function cellAt({ columns, rows }: OverviewPanel, code: string, column: string) {
  const index = columns.findIndex(({ id }) => id === column);
  return rows.find((row) => row.code === code)?.cells[index];
}

function totalOf({ columns, totals }: OverviewPanel, column: string) {
  return totals[columns.findIndex(({ id }) => id === column)];
}

describe.each(PANEL_IDS)('the panel %s', (id) => {
  it('has every authority once, by division code, whatever stands in it', async () => {
    const panel = await nationwide(id);
    expect(panel.rows.map(({ code }) => code)).toEqual(authorities.map(({ code }) => code).toSorted());
    expect(panel.rows.length).toBe(37);
    for (const { cells } of panel.rows) expect(cells.length).toBe(panel.columns.length);
    expect(panel.totals.length).toBe(panel.columns.length);
    expect(new Set(panel.columns.map((column) => column.id)).size).toBe(panel.columns.length);
  });

  it("has every prefecture of a province once, in the same order, on the province's own page", async () => {
    const { rows } = await ofGuangdong(id);
    const codes = rows.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(codes).toEqual(expect.arrayContaining(['440100', '440600', '445300']));
  });
});

describe('what the ministry reads', () => {
  it('counts a case from its recommendation on by itself, before only among three or more', async () => {
    const stock = await nationwide('stock');
    expect(cellAt(stock, '330000', 'review-ministry')).toEqual({ value: '1' });
    expect(cellAt(stock, GUANGDONG, 'review-municipality')).toEqual({ value: null, hidden: true });
    expect(cellAt(stock, '110000', 'all')).toEqual({ value: '0' });
    expect(totalOf(stock, 'all')).toMatchObject({ value: '1', note: expect.any(String) });
  });

  it('says of facts how many cases have them, and which measure has none', async () => {
    const facts = await nationwide('facts');
    const { coverage = [] } = facts;
    expect(coverage.find(({ column }) => column === 'applied-servedSmes')).toMatchObject({ known: '1', of: '1' });
    expect(coverage.find(({ column }) => column === 'applied-satisfactionRate')).toMatchObject({
      known: null,
      of: null,
    });
    expect(cellAt(facts, '330000', 'applied-servedSmes')?.value).toMatch(/^\d+$/u);
    const satisfied = coverage.find(({ column }) => column === 'applied-satisfactionRate');
    expect(satisfied?.absentIn.map(({ jurisdiction }) => jurisdiction)).toEqual(['national-2025']);
    const national = await nationwide('facts', { jurisdiction: 'national-2025' });
    expect(cellAt(national, GUANGDONG, 'applied-satisfactionRate')).toMatchObject({ value: null, absent: true });
  });

  it('tells no places from no places used', async () => {
    const quota = await nationwide('quota');
    const own = 'national-2025-2025-province-used';
    expect(cellAt(quota, '110000', 'national-2025-2025-first-used')).toMatchObject({ value: null, absent: true });
    expect(cellAt(quota, '110000', own)).toEqual({ value: '0' });
    expect(cellAt(quota, '330000', own)).toEqual({ value: '1' });
  });

  it('wants a reason, which an authority reading its own needs not give', async () => {
    const asked = test.as('ministry').overview.panel({ panel: 'stock', filter: {} });
    expect(await refusalOf(asked)).toMatchObject({ code: 'OVERVIEW_REASON_REQUIRED' });
    await expect(ofGuangdong('stock')).resolves.toBeDefined();
  });

  it.each([
    [{ reason: '核\uFFFD对' }, 'INPUT_INVALID'],
    [{ reason: '看' }, 'INPUT_INVALID'],
    [{ filter: { authority: '999999' } }, 'NOT_FOUND'],
    [{ filter: { jurisdiction: 'nowhere' } }, 'JURISDICTION_UNKNOWN'],
  ])('is not asked for with %j', async (odd, code) => {
    const asked = { panel: 'stock' as const, filter: {}, reason: REASON, ...odd };
    expect(await refusalOf(test.as('ministry').overview.panel(asked))).toMatchObject({ code });
  });

  it('is narrowed to one authority', async () => {
    const { rows } = await nationwide('stock', { authority: '330000' });
    expect(rows.map(({ code }) => code)).toEqual(['330000']);
  });

  it('shows by drilling down what may be seen, and nothing else', async () => {
    const { rows, total } = await test.as('ministry').overview.cases({ filter: {}, page: 1, reason: REASON });
    expect([total, rows.map(({ tenantId }) => tenantId)]).toEqual([1, ['330000']]);
  });
});

describe('what a province reads', () => {
  it('is its own, every case of it', async () => {
    const stock = await ofGuangdong('stock');
    expect(cellAt(stock, '440100', 'review-municipality')).toEqual({ value: '2' });
    expect(cellAt(stock, '440600', 'review-province')).toEqual({ value: '1' });
    expect(totalOf(stock, 'all')).toEqual({ value: '3' });
    const { total } = await test.as('province_440000').overview.cases({ filter: {}, division: '440100', page: 1 });
    expect(total).toBe(2);
  });

  it('is not another authority’s', async () => {
    const asked = test.as('province_440000').overview.panel({ panel: 'stock', filter: { authority: '330000' } });
    expect(await refusalOf(asked)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has a row for each provincial body that recommends', async () => {
    const quota = await ofGuangdong('quota');
    expect(quota.rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['440000', 'gd-body-1']));
  });
});

it('from month to month, every month of the span has its number', async () => {
  const asked = { filter: {}, types: ['submitted', 'recommended'], from: '2025-10', to: '2025-12' };
  const { months, lines } = await test.as('province_440000').overview.series(asked);
  expect(months).toEqual(['2025-10', '2025-11', '2025-12']);
  expect(lines.map(({ id, values }) => [id, values.map(({ value }) => value)])).toEqual([
    ['submitted', ['0', '3', '0']],
    ['recommended', ['0', '1', '0']],
  ]);
  const backwards = test.as('province_440000').overview.series({ ...asked, from: '2026-01' });
  expect(await refusalOf(backwards)).toMatchObject({ code: 'INPUT_INVALID' });
});

describe('readings across tenants', () => {
  it('are told to the auditor of the authority concerned in plain words, and to no other', async () => {
    await nationwide('funnel', { authority: GUANGDONG, kind: 'base' });
    await nationwide('funnel', { authority: '330000' });
    const { rows } = await test.as('auditor_440000').overview.readings({ page: 1 });
    expect(rows.every(({ authority }) => authority === null || authority === '广东省')).toBe(true);
    expect(rows.find(({ filter }) => filter.includes('基地类'))).toMatchObject({
      procedure: 'overview.panel',
      what: '全国总览',
      authority: '广东省',
      filter: '表：创建过程；类型：基地类',
      reason: REASON,
      clause: { article: 'art-13' },
    });
    const { rows: cases } = await test.as('ministry').overview.cases({ filter: {}, page: 1, reason: REASON });
    const [one] = cases;
    if (one === undefined) throw new Error('no case that the ministry may see');
    await test.as('ministry').review.case({ tenantId: one.tenantId, caseId: one.caseId });
    const hidden = await bringTo(test, { operator: 'dg_mould', stage: 'submitted' });
    expect(await refusalOf(test.as('ministry').review.case(hidden))).toMatchObject({ code: 'NOT_FOUND' });
    const read = async (username: string) =>
      (await test.as(username).overview.readings({ page: 1 })).rows.filter((row) => row.procedure === 'review.case');
    expect((await read('auditor_ministry')).map(({ filter }) => filter)).toEqual(['', `申报编号：${one.number}`]);
    expect((await read('auditor_440000')).map(({ filter }) => filter)).toEqual([
      expect.stringMatching(/^申报编号：440000-2025-\d{4}$/u),
    ]);
    const all = await test.as('auditor_ministry').overview.readings({ page: 1 });
    expect(all.total).toBeGreaterThan(rows.length);
  });
});

describe('an exported panel', () => {
  async function exported(file: string, query: string, username = 'ministry') {
    const headers = { cookie: await cookieOf(test, username) };
    return test.app.inject({ url: `/overview/${file}?${query}`, headers });
  }
  const query = new URLSearchParams({ panel: 'stock', year: '2025', reason: REASON }).toString();

  it('is the panel as it is shown', async () => {
    const answer = await exported('export.json', query);
    const shown = await nationwide('stock', { year: 2025 });
    expect({ ...answer.json(), asOf: '' }).toEqual({ ...shown, asOf: '' });
  });

  it('as csv begins with the mark, and stands by division code', async () => {
    const { body, headers } = await exported('export.csv', query);
    expect(headers['content-disposition']).toContain('attachment');
    const [header = '', ...lines] = body.trimEnd().split('\r\n');
    expect(header.startsWith('\uFEFF行政区划代码,地区,全部（件）')).toBe(true);
    expect(lines.slice(0, 37).map((line) => line.slice(0, 6))).toEqual(authorities.map(({ code }) => code).toSorted());
    expect(lines.at(-1)).toMatch(/^,合计,1,/u);
    expect(lines.find((line) => line.startsWith(GUANGDONG))).toContain('不显示');
  });

  it('of a province names who recommends without being a place, and gives it no code', async () => {
    const { body } = await exported('export.csv', 'panel=quota', 'province_440000');
    const lines = body.trimEnd().split('\r\n').slice(1);
    expect(lines.filter((line) => /^,(?!合计)/u.test(line)).length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/^(?:\d{6})?,/u.test(line))).toEqual([]);
  });

  it('as xlsx is a workbook', async () => {
    const { rawPayload, statusCode } = await exported('export.xlsx', query);
    expect([statusCode, rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('wants a reason, a right, and a panel that there is', async () => {
    expect((await exported('export.csv', 'panel=stock')).json()).toMatchObject({ code: 'OVERVIEW_REASON_REQUIRED' });
    expect((await exported('export.csv', 'panel=nothing')).statusCode).toBe(400);
    expect((await exported('export.csv', 'panel=stock', 'unit_440100')).statusCode).toBe(403);
    expect((await exported('export.csv', 'panel=stock', 'province_440000')).statusCode).toBe(200);
  });
});
