import { expect, it } from 'vitest';
import { currentPlace, navigationOf } from './navigation.ts';

function placeOf(role: Parameters<typeof navigationOf>[0], pathname: string) {
  const place = currentPlace(navigationOf(role), pathname);
  return place && [place.group.label, place.item.label];
}

it('puts a page under the entry whose address it begins with', () => {
  expect(placeOf('ministry-approver', '/public-notices/new')).toEqual(['择优与公示', '公示']);
  expect(placeOf('operator-clerk', '/files/1/acceptance')).toEqual(['我的申报', '我的申报']);
  expect(placeOf('provincial-reviewer', '/cases/440000/1')).toEqual(['工作台', '工作台']);
});

it('leads a province to its own programme, and only its approver to putting a draft in force', () => {
  expect(placeOf('provincial-reviewer', '/selection')).toEqual(['推荐与公示', '择优审核']);
  expect(placeOf('provincial-approver', '/enactment')).toEqual(['办法', '办法施行']);
  expect(placeOf('provincial-reviewer', '/enactment')).toBeUndefined();
});

it('leads officers and auditors to the design of the measures, and nobody else', () => {
  expect(placeOf('auditor', '/design/national-2025')).toEqual(['办法', '办法设计']);
  expect(placeOf('municipal-reviewer', '/design/compare')).toEqual(['办法', '办法设计']);
  expect(placeOf('operator-clerk', '/design')).toBeUndefined();
});

it('lets only a province hand over lists of old titles, and every officer read them', () => {
  expect(placeOf('provincial-reviewer', '/old-titles/imports/1')).toEqual(['认定之后', '旧称号导入']);
  expect(placeOf('auditor', '/old-titles')).toEqual(['认定之后', '旧称号']);
  expect(navigationOf('auditor').flatMap(({ items }) => items.map(({ label }) => label))).not.toContain('旧称号导入');
});

it('leads those who decide to the overview, and auditors also to who read it', () => {
  expect(placeOf('ministry-reviewer', '/overview/cases')).toEqual(['总览', '总览']);
  expect(placeOf('provincial-reviewer', '/overview')).toEqual(['总览', '总览']);
  expect(placeOf('auditor', '/overview/readings')).toEqual(['总览', '查阅记录']);
  expect(placeOf('provincial-approver', '/overview/readings')).toEqual(['总览', '总览']);
  expect(placeOf('municipal-reviewer', '/overview')).toBeUndefined();
});

it('leads those who decide, and auditors, to trying other numbers', () => {
  for (const role of ['ministry-reviewer', 'provincial-approver', 'auditor'] as const) {
    expect(placeOf(role, '/deciding')).toEqual(['总览', '标准测算']);
  }
  expect(placeOf('municipal-reviewer', '/deciding')).toBeUndefined();
});

it('leads the ministry’s approver to announcing working days, everybody else to reading them', () => {
  expect(placeOf('ministry-approver', '/work-calendar')).toEqual(['办法', '工作日安排']);
  const hrefs = navigationOf('ministry-reviewer').flatMap(({ items }) => items.map(({ href }) => href));
  expect(hrefs).toContain('/calendar');
  expect(hrefs).not.toContain('/work-calendar');
});
