import type { CaseSummary } from '@shifan/api';
import { expect, test } from 'vitest';
import { byAuthority } from './by-authority.ts';
import { kindCounts } from './kind-counts.ts';

function one(tenantId: string, name: string, kindName = '平台类'): CaseSummary {
  return {
    tenantId,
    caseId: name,
    number: '',
    jurisdiction: 'exampleland',
    pluginVersion: '1.0.0',
    noticeId: '',
    year: 2025,
    kind: 'platform',
    kindName,
    name,
    operatorName: '',
    divisionCode: tenantId,
    divisionName: '',
    authorityName: tenantId,
    stage: 'review',
    stageName: '',
    level: null,
    levelName: null,
    closedReason: null,
    version: 1,
    submittedOn: null,
    updatedAt: '',
    recommender: null,
    next: null,
    openRemarks: 0,
    tilted: false,
  };
}

test('those who recommended stand by division code, their cases in the order they came', () => {
  const groups = byAuthority([one('440000', '乙'), one('210200', '丙'), one('440000', '甲')], ({ tenantId }) => ({
    code: tenantId,
    name: tenantId,
  }));
  expect(groups.map((group) => [group.code, group.cases.map((each) => each.name)])).toEqual([
    ['210200', ['丙']],
    ['440000', ['乙', '甲']],
  ]);
});

test('kinds are counted in words', () => {
  expect(kindCounts([one('1', '甲'), one('2', '乙', '基地类'), one('3', '丙')])).toBe('平台类 2 个，基地类 1 个');
  expect(kindCounts([])).toBe('');
});
