import type { Role } from '@shifan/api';

export interface NavigationItem {
  label: string;
  href: string;
  /** Marked only on its own page, not on pages below it. */
  end?: boolean;
}

const HOME: NavigationItem = { label: '首页', href: '/', end: true };
const LAW: NavigationItem = { label: '办法条文', href: '/law' };
const WORK: NavigationItem = { label: '工作台', href: '/work' };
const RECOMMENDATION: NavigationItem = { label: '推荐与名额', href: '/recommendation' };
const OPERATOR: NavigationItem[] = [
  HOME,
  { label: '我的申报', href: '/files', end: true },
  { label: '新建申报', href: '/files/new' },
  LAW,
];
const OFFICER: NavigationItem[] = [HOME, WORK, RECOMMENDATION, LAW];
const MINISTRY: NavigationItem[] = [
  HOME,
  WORK,
  { label: '择优审核', href: '/selection' },
  { label: '公示', href: '/public-notices' },
  LAW,
];

const BY_ROLE: Record<Role, readonly NavigationItem[]> = {
  'operator-clerk': OPERATOR,
  'municipal-reviewer': OFFICER,
  'provincial-body-reviewer': OFFICER,
  'provincial-reviewer': OFFICER,
  'provincial-approver': OFFICER,
  'ministry-reviewer': MINISTRY,
  'ministry-approver': MINISTRY,
  auditor: [HOME, WORK, LAW],
};

/** Where a person can go from anywhere. */
export function navigationOf(role: Role | undefined): readonly NavigationItem[] {
  return role ? BY_ROLE[role] : [HOME, LAW, { label: '查询异议', href: '/objections' }];
}
