import type { Role } from '../contract/session.ts';
import { DEMO_OPERATORS } from './operators.ts';
import { DEMO_UNITS } from './units.ts';

export type DemoPerson = {
  username: string;
  name: string;
  role: Role;
  tenant: string;
  /** the unit it acts for; an operator's clerk has none */
  unit?: string;
  /** username of the operator's clerk, by which the demo knows the operator */
  operator?: string;
};

/** One for all, shown on the sign-in page: these accounts exist only where the demo is on. */
export const DEMO_PASSWORD = 'shifan-demo-2025';

const FAMILY = [...'陈李张王刘黄杨吴赵周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹'];
const GIVEN = ['慧敏', '志强', '雨桐', '文博', '丽华', '建平', '思远', '秋实', '国栋', '晓雯', '明哲', '静怡', '海峰'];

/** An invented name, the same for the same number. */
function inventedName(number: number): string {
  return `${FAMILY[(number * 7) % FAMILY.length]}${GIVEN[(number * 5) % GIVEN.length]}`;
}

const clerks: DemoPerson[] = DEMO_OPERATORS.map((operator) => ({
  username: operator.username,
  name: operator.clerk,
  role: 'operator-clerk',
  tenant: operator.tenant,
  operator: operator.username,
}));

const unitReviewers: DemoPerson[] = DEMO_UNITS.map((unit, index) => ({
  username: `unit_${unit.id.replaceAll('-', '_')}`,
  name: inventedName(index + 1),
  role: unit.class === 'provincial-body' ? 'provincial-body-reviewer' : 'municipal-reviewer',
  tenant: unit.tenant,
  unit: unit.id,
}));

const PROVINCES = ['440000', '330000', '210200', '440300', '610000', '510000', '210000', '500000', '660000'];

const provincials: DemoPerson[] = PROVINCES.flatMap((tenant, index): DemoPerson[] => [
  {
    username: `province_${tenant}_reviewer`,
    name: inventedName(index * 2 + 31),
    role: 'provincial-reviewer',
    tenant,
    unit: tenant,
  },
  {
    username: `province_${tenant}`,
    name: inventedName(index * 2 + 32),
    role: 'provincial-approver',
    tenant,
    unit: tenant,
  },
]);

/** Some acts take two approvers of one province: a draft is put in force by two persons. */
const seconds: DemoPerson[] = [
  {
    username: 'province_440000_second',
    name: inventedName(65),
    role: 'provincial-approver',
    tenant: '440000',
    unit: '440000',
  },
];

const ministry: DemoPerson[] = [
  {
    username: 'ministry_reviewer',
    name: inventedName(61),
    role: 'ministry-reviewer',
    tenant: 'ministry',
    unit: 'ministry',
  },
  { username: 'ministry', name: inventedName(62), role: 'ministry-approver', tenant: 'ministry', unit: 'ministry' },
];

const auditors: DemoPerson[] = [
  { username: 'auditor_440000', name: inventedName(63), role: 'auditor', tenant: '440000', unit: '440000' },
  { username: 'auditor_ministry', name: inventedName(64), role: 'auditor', tenant: 'ministry', unit: 'ministry' },
];

const administrators: DemoPerson[] = [
  { username: 'admin_440000', name: inventedName(66), role: 'administrator', tenant: '440000', unit: '440000' },
  { username: 'admin_ministry', name: inventedName(67), role: 'administrator', tenant: 'ministry', unit: 'ministry' },
];

export const DEMO_PEOPLE: DemoPerson[] = [
  ...clerks,
  ...unitReviewers,
  ...provincials,
  ...seconds,
  ...ministry,
  ...auditors,
  ...administrators,
];
