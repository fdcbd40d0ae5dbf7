import { expect, it } from 'vitest';
import { concernedBy } from './concerned.ts';

const CASE = '0190b5a2-0000-7000-8000-000000000001';

it('names the authority, the case and what was chosen', () => {
  expect(concernedBy({ tenantId: '440000', caseId: CASE, stage: 'review', page: 2 })).toEqual({
    authorities: ['440000'],
    caseId: CASE,
    filter: { stage: 'review', page: '2' },
  });
});

it('keeps nothing that names a person or an enterprise: of a search only that there was one', () => {
  const { filter } = concernedBy({
    q: '张慧敏 13800138000',
    name: '广州穗云企服科技有限公司',
    reasons: '联系人张慧敏',
    contact: '13800138000',
    stage: '张慧敏',
    fact: '13800138000',
    overdue: '91440101ma5abcde1x',
    page: 1,
  });
  expect(filter).toEqual({ page: '1', q: 'given' });
});

it('names every authority of several cases once, in the order of codes', () => {
  const cases = ['440000', '330000', '440000'].map((tenantId) => ({ tenantId, caseId: CASE, expectedVersion: 1 }));
  expect(concernedBy({ cases })).toEqual({ authorities: ['330000', '440000'], caseId: null, filter: {} });
});

it('reads a filter of its own, and takes an authority that is none for all of them', () => {
  const filter = { authority: '440000', kind: 'base', year: 2026 };
  expect(concernedBy({ panel: 'stock', filter, reason: '核对' })).toEqual({
    authorities: ['440000'],
    caseId: null,
    filter: { panel: 'stock', kind: 'base', year: '2026' },
  });
  expect(concernedBy({ tenantId: '999999' }).authorities).toEqual([]);
  expect(concernedBy(undefined)).toEqual({ authorities: [], caseId: null, filter: {} });
});
