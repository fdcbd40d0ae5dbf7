import { parseCivilDate } from '@shifan/calendar';
import { fieldsOf, validateForm, formsOf } from '@shifan/forms';
import { plugin as guangdong } from '@shifan/plugin-registry/guangdong-draft';
import { plugin as national } from '@shifan/plugin-registry/national-2025';
import type { Plugin } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import type { OldTitle } from '../old-title.ts';
import { cellsOf, context, good } from '../test-support/list.ts';
import type { Written } from '../test-support/list.ts';
import { readRow } from '../row/read-row.ts';
import type { GapSheet } from './carry.ts';
import { carryOver } from './carry-over.ts';
import { gapSheet } from './gap-sheet.ts';

function title(changed: Written): OldTitle {
  const { title: read, problems } = readRow({ row: 2, cells: cellsOf({ ...good, ...changed }) }, context());
  if (read === undefined) throw new Error(problems.map(({ message }) => message).join());
  return read;
}

const platform = title({
  service: '技术服务',
  statedEnd: '2025-11-18',
  factsYear: '2021',
  operatingSince: '2012-03',
  totalAssetsWan: '680',
  servedSmes: '1260',
  satisfactionRate: '79.5',
  providerCount: '40',
  serviceStaffCount: '26',
  qualifiedStaffShare: '90',
  priorRecognition: '是',
  hasManagementRules: '是',
  trainedPersonTimes: '2100',
});
const base = title({
  name: '广州示例示范基地',
  kind: '基地',
  basis: '194号',
  statedEnd: '2025-06-30',
  operatingSince: '2016-05',
  residentSmes: '88',
  buildingAreaSqm: '12000',
});
const on = parseCivilDate('2026-03-01');

function gaps(from: OldTitle, to: Plugin): GapSheet {
  return gapSheet({ from, to, kind: from.kind, on, division: from.division, year: 2026 });
}

function statuses(sheet: GapSheet, ...ids: string[]): Record<string, string> {
  return Object.fromEntries(
    sheet.rows.filter((row) => ids.includes(row.criterion)).map((row) => [row.criterion, row.status]),
  );
}

describe('a new application from an old platform', () => {
  const { facts, sources, notCarried } = carryOver({ from: platform, to: guangdong, kind: 'platform', year: 2026 });

  test('starts with every fact that means the same, and says where it comes from', () => {
    expect(facts).toEqual({
      platformName: platform.name,
      operatorName: platform.operatorName,
      uscc: platform.uscc,
      totalAssetsWan: '680',
      servedSmes: '1260',
      satisfactionRate: '79.5',
      providerCount: '40',
      serviceStaffCount: '26',
      hasManagementRules: true,
    });
    expect(Object.keys(sources)).toEqual(Object.keys(facts));
    expect(sources['uscc']).toBe('旧称号导入表（工信部企业〔2022〕130号，2022年11月18日公告）');
    expect(sources['servedSmes']).toContain('数据是2021年度的，本表问2025年度，请更新');
    expect(sources['satisfactionRate']).toContain('请按新口径核对');
  });

  test('leaves out what means something else, and says why', () => {
    expect(notCarried.map(({ key, value }) => [key, value])).toEqual([
      ['service', '技术服务'],
      ['operatingSince', '2012-03'],
      ['priorRecognition', '是'],
      ['qualifiedStaffShare', '90%'],
      ['trainedPersonTimes', '2100 人次'],
    ]);
    expect(notCarried.find(({ key }) => key === 'qualifiedStaffShare')?.why).toContain('本科以上学历');
  });

  test('asks for no newer figures where the list gives those of the year asked for', () => {
    const now = carryOver({ from: { ...platform, factsYear: 2025 }, to: national, kind: 'platform', year: 2026 });
    expect(now.sources['servedSmes']).not.toContain('请更新');
    const unsaid = carryOver({ from: { ...platform, factsYear: null }, to: national, kind: 'platform' });
    expect(unsaid.sources['servedSmes']).toContain('数据年度没有注明，本表问上年度');
  });
});

test('an application of the other kind takes from the old title what is the operator’s', () => {
  const { facts, notCarried } = carryOver({ from: platform, to: national, kind: 'base', year: 2026 });
  expect(Object.keys(facts)).toEqual(['operatorName', 'uscc', 'totalAssetsWan']);
  expect(notCarried.find(({ key }) => key === 'name')?.why).toContain('旧称号是平台');
});

test.each([
  [platform, national],
  [platform, guangdong],
  [base, national],
  [base, guangdong],
])('what is carried are answers the new forms take', (from, to) => {
  const { facts } = carryOver({ from, to, kind: from.kind, year: 2026 });
  const fields = fieldsOf(to, from.kind);
  expect(Object.keys(facts).filter((key) => !fields.has(key))).toEqual([]);
  const issues = formsOf(to, from.kind).flatMap((form) =>
    validateForm(form, facts, { plugin: to, kind: from.kind, year: 2026, on }),
  );
  expect(issues.filter(({ path, severity }) => severity === 'error' && path in facts)).toEqual([]);
});

describe('the gap sheet', () => {
  test('says what the old facts meet, what they do not, and what is missing', () => {
    const sheet = gaps(platform, guangdong);
    expect(statuses(sheet, 'served-smes', 'satisfaction', 'operating-years', 'coverage', 'support')).toEqual({
      'operating-years': 'missing',
      support: 'judgement',
      'served-smes': 'met',
      coverage: 'missing',
      satisfaction: 'unmet',
    });
    const row = sheet.rows.find(({ criterion }) => criterion === 'satisfaction');
    expect(row).toMatchObject({
      citationText: expect.stringContaining('占比'),
      limit: '80 %',
      operands: [{ value: '79.5 %' }],
      facts: [{ key: 'satisfactionRate', value: '79.5', unit: '%', source: expect.stringContaining('旧称号导入表') }],
    });
  });

  test('shows a base under its own start, though the old standard of bases is not held', () => {
    const sheet = gaps(base, guangdong);
    expect(statuses(sheet, 'operating-years', 'resident-smes', 'quality-share')).toEqual({
      'operating-years': 'met',
      'resident-smes': expect.stringMatching(/^(?:met|unmet)$/u),
      'quality-share': 'missing',
    });
  });

  test.each([
    [platform, national],
    [platform, guangdong],
    [base, national],
    [base, guangdong],
  ])('holds every condition for creation once, in the standard’s own order, and counts them', (from, to) => {
    const { rows, counts } = gaps(from, to);
    const asked = to.criteria.filter((one) => one.kinds.includes(from.kind) && one.stages.includes('creation'));
    expect(rows.map(({ criterion }) => criterion)).toEqual(asked.map(({ id }) => id));
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(rows.length);
    for (const { status, facts } of rows) {
      expect(status === 'met' && facts.every(({ value }) => value === null)).toBe(false);
    }
  });
});
