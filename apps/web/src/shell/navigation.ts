import type { Role } from '@shifan/api';

export interface NavigationItem {
  label: string;
  href: string;
  /** Pages that belong to it although their addresses do not begin with its own. */
  also?: readonly string[];
}

const HOME: NavigationItem = { label: '首页', href: '/' };
const LAW: NavigationItem = { label: '办法条文', href: '/law' };
const WORK: NavigationItem = { label: '工作台', href: '/work', also: ['/cases'] };
const RECOMMENDATION: NavigationItem = { label: '推荐与名额', href: '/recommendation' };
const VISITOR: NavigationItem[] = [
  HOME,
  { label: '公示', href: '/notices' },
  { label: '查询异议', href: '/objections' },
  LAW,
];
const OPERATOR: NavigationItem[] = [
  HOME,
  { label: '我的申报', href: '/files' },
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
  return role ? BY_ROLE[role] : VISITOR;
}

function isBelow(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(href === '/' ? '//' : `${href}/`);
}

/** The entry under which a page stands: the one whose address is the longest beginning of the page's. */
export function currentItem(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  const found = items.flatMap((item) =>
    [item.href, ...(item.also ?? [])].filter((href) => isBelow(pathname, href)).map((href) => ({ item, href })),
  );
  return found.toSorted((a, b) => b.href.length - a.href.length)[0]?.item;
}
