import type { Role } from '@shifan/api';

export interface NavigationItem {
  label: string;
  href: string;
  /** Pages that belong to it although their addresses do not begin with its own. */
  also?: readonly string[];
}

/** What belongs together; the group leads to its first page, and shows the others once one is there. */
export interface NavigationGroup {
  label: string;
  items: readonly [NavigationItem, ...NavigationItem[]];
}

const DUES: NavigationItem = { label: '到期事项', href: '/dues' };
const ARTICLES: NavigationItem = { label: '办法条文', href: '/law' };
const CALENDAR: NavigationItem = { label: '工作日安排', href: '/calendar' };
const DESIGN: NavigationItem = { label: '办法设计', href: '/design' };
const ENACTMENT: NavigationItem = { label: '办法施行', href: '/enactment' };
const RECOMMENDATION: NavigationItem = { label: '推荐与名额', href: '/recommendation' };
const SELECTION: NavigationItem = { label: '择优审核', href: '/selection' };
const NOTICES: NavigationItem = { label: '公示', href: '/public-notices' };
const CALLS: NavigationItem = { label: '年度通知', href: '/calls' };

function alone(label: string, href: string): NavigationGroup {
  return { label, items: [{ label, href }] };
}

const HOME = alone('首页', '/');
const LAW: NavigationGroup = { label: '办法', items: [ARTICLES, CALENDAR] };
// First what stays here: the articles and the calendar are pages of the public site, without this navigation.
const LAW_AND_DESIGN: NavigationGroup = { label: '办法', items: [DESIGN, ARTICLES, CALENDAR] };
const WORK: NavigationGroup = {
  label: '工作台',
  items: [{ label: '工作台', href: '/work', also: ['/cases'] }, DUES],
};
const OVERVIEW: NavigationItem = { label: '总览', href: '/overview' };
const DECIDING: NavigationItem = { label: '标准测算', href: '/deciding' };
const OVERVIEWS: NavigationGroup = { label: '总览', items: [OVERVIEW, DECIDING] };
const AUDITED: NavigationGroup = {
  label: '总览',
  items: [OVERVIEW, DECIDING, { label: '查阅记录', href: '/overview/readings' }],
};
const CREATION: NavigationGroup = {
  label: '创建与验收',
  items: [
    { label: '创建监测', href: '/creation' },
    { label: '评估验收', href: '/acceptance' },
  ],
};
const AFTER = [
  { label: '称号', href: '/titles' },
  { label: '复核', href: '/reexaminations' },
  { label: '重大变化', href: '/changes' },
  { label: '旧称号', href: '/old-titles' },
] as const;
const TITLES: NavigationGroup = { label: '认定之后', items: AFTER };
// A province hands its old titles over itself.
const OWN_TITLES: NavigationGroup = {
  label: '认定之后',
  items: [...AFTER, { label: '旧称号导入', href: '/old-titles/imports' }],
};

const OPERATOR = [
  HOME,
  {
    label: '我的申报',
    items: [{ label: '我的申报', href: '/files' }, { label: '新建申报', href: '/files/new' }, DUES],
  } satisfies NavigationGroup,
  LAW,
];

function officer(
  recommending: NavigationGroup | undefined,
  law: NavigationGroup,
  titles = TITLES,
): readonly NavigationGroup[] {
  return [HOME, WORK, ...(recommending ? [recommending] : []), CREATION, titles, law];
}

/** The same people with the whole at a glance, next to their own work. */
function overseeing(overview: NavigationGroup, groups: readonly NavigationGroup[]): readonly NavigationGroup[] {
  return groups.flatMap((group) => (group === WORK ? [WORK, overview] : [group]));
}

const CITY = officer({ label: '推荐与名额', items: [RECOMMENDATION] }, LAW_AND_DESIGN);
// A province recommends to the national programme and decides in its own.
const PROVINCE_SELECTS: NavigationGroup = { label: '推荐与公示', items: [RECOMMENDATION, SELECTION, NOTICES, CALLS] };
const MINISTRY_SELECTS: NavigationGroup = { label: '择优与公示', items: [SELECTION, NOTICES, CALLS] };
// Its approver announces the working days; everybody else reads them on the public site.
const ANNOUNCING: NavigationItem = { label: '工作日安排', href: '/work-calendar' };

const ACTS: NavigationItem = { label: '管理记录', href: '/administration/acts' };
const ADMINISTRATOR = [
  HOME,
  {
    label: '系统管理',
    items: [
      { label: '概况', href: '/administration' },
      { label: '单位', href: '/administration/units' },
      { label: '人员', href: '/administration/people' },
      { label: '运营主体', href: '/administration/operators' },
      ACTS,
    ],
  } satisfies NavigationGroup,
  LAW,
];

const BY_ROLE: Record<Role, readonly NavigationGroup[]> = {
  'operator-clerk': OPERATOR,
  'municipal-reviewer': CITY,
  'provincial-body-reviewer': CITY,
  'provincial-reviewer': overseeing(OVERVIEWS, officer(PROVINCE_SELECTS, LAW_AND_DESIGN, OWN_TITLES)),
  'provincial-approver': overseeing(
    OVERVIEWS,
    officer(PROVINCE_SELECTS, { ...LAW, items: [DESIGN, ENACTMENT, ARTICLES, CALENDAR] }, OWN_TITLES),
  ),
  'ministry-reviewer': overseeing(OVERVIEWS, officer(MINISTRY_SELECTS, LAW_AND_DESIGN)),
  'ministry-approver': overseeing(
    OVERVIEWS,
    officer(MINISTRY_SELECTS, { ...LAW, items: [DESIGN, ANNOUNCING, ARTICLES] }),
  ),
  administrator: ADMINISTRATOR,
  auditor: overseeing(AUDITED, officer({ label: '通知与管理', items: [CALLS, ACTS] }, LAW_AND_DESIGN)),
};

/** Where a person can go from anywhere. */
export function navigationOf(role: Role | undefined): readonly NavigationGroup[] {
  return role ? BY_ROLE[role] : [];
}

function isBelow(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(href === '/' ? '//' : `${href}/`);
}

/** Where a page stands: the entry whose address is the longest beginning of the page's, with its group. */
export function currentPlace(
  groups: readonly NavigationGroup[],
  pathname: string,
): { group: NavigationGroup; item: NavigationItem } | undefined {
  const found = groups.flatMap((group) =>
    group.items.flatMap((item) =>
      [item.href, ...(item.also ?? [])]
        .filter((href) => isBelow(pathname, href))
        .map((href) => ({ group, item, href })),
    ),
  );
  return found.toSorted((a, b) => b.href.length - a.href.length)[0];
}
