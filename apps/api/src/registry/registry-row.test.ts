import { expect, it } from 'vitest';
import { registryRow } from './registry-row.ts';

const TITLE = {
  tenantId: '440000',
  id: '0197a000-0000-7000-8000-000000000001',
  source: 'case',
  number: '440000-2025-0001',
  jurisdiction: 'national-2025',
  kind: 'platform',
  year: 2025,
  name: '广州云服务平台',
  operatorName: '广州云公司',
  uscc: '91440101MA5ABCDE1X',
  divisionCode: '440100',
  status: 'rectifying',
  statusOn: '2030-02-01',
  documentNumber: '工信部企业〔2028〕3号',
  grantedOn: '2028-01-10',
  endsOn: '2031-01-10',
} as const;

it('holds a title to the end of its last day and not a day longer, whether or not its end is noted yet', () => {
  expect(registryRow(TITLE, '2031-01-10')).toMatchObject({
    status: 'rectifying',
    inForce: true,
    statusOn: '2030-02-01',
  });
  const over = { status: 'expired', statusName: '已到期', inForce: false, statusOn: '2031-01-10' };
  expect(registryRow(TITLE, '2031-01-11')).toMatchObject(over);
});

it('calls an old title whose last day is over one of those that ended', () => {
  const old = { ...TITLE, source: 'old-title', jurisdiction: 'l156', status: 'legacy-held' } as const;
  expect(registryRow(old, '2031-01-10')).toMatchObject({
    status: 'legacy',
    statusName: '旧称号（有效）',
    inForce: true,
  });
  expect(registryRow(old, '2031-01-11')).toMatchObject({ statusName: '旧称号（已到期）', statusOn: '2031-01-10' });
});
