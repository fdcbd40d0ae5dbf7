import { type CivilDate, yearOf } from '@shifan/calendar';
import type { Unit } from '@shifan/db';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { CheckItem } from '../contract/administration.ts';
import type { Role } from '../contract/session.ts';
import { livePlugins } from '../law/live-plugins.ts';
import { applicableCalls } from '../notices/applicable.ts';
import { isOpen } from '../notices/calls.ts';
import { MINISTRY } from '../seeds/reference.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import { hasCityLevel } from './city-level.ts';
import { placesOf } from './divisions-of.ts';

type Held = { role: string; unitId: string | null; n: number };
type Standing = {
  tenant: string;
  today: CivilDate;
  units: readonly Unit[];
  roles: readonly Held[];
  operators: number;
  missingCities: readonly { name: string }[];
};

/** What an authority needs before people can apply and be decided on, in the order in which it is done. */
export function checklist(standing: Standing): CheckItem[] {
  const ofAll = [people(standing), secondAdministrator(standing), law(standing), call(standing), calendar(standing)];
  if (standing.tenant === MINISTRY.code) return ofAll;
  return [...units(standing), ...ofAll.slice(0, 2), ...reviewers(standing), operators(standing), ...ofAll.slice(2)];
}

function countOf({ roles }: Standing, role: Role): number {
  return roles.filter((held) => held.role === role).reduce((sum, { n }) => sum + n, 0);
}

function firstLevel({ units: all }: Standing): Unit[] {
  return all.filter((unit) => unit.closedAt === null && unit.id !== unit.authorityCode);
}

function units(standing: Standing): CheckItem[] {
  if (placesOf(standing.tenant).length < 2) return [];
  const { missingCities } = standing;
  if (!hasCityLevel(standing.tenant)) {
    const detail = '现行办法里，本地区的申报直接报省级主管部门，不经市、州初审，可以先不设';
    return [{ id: 'units', title: '市、州和省有关单位', done: true, detail, href: '/administration/units' }];
  }
  const count = firstLevel(standing).length;
  const detail = missingCities.length === 0 ? `已有${count}个` : `已有${count}个，还缺${missingCities.length}个市、州`;
  const done = missingCities.length === 0;
  return [{ id: 'units', title: '市、州和省有关单位', done, detail, href: '/administration/units' }];
}

function people(standing: Standing): CheckItem {
  const wanted: Role[] =
    standing.tenant === MINISTRY.code
      ? ['ministry-reviewer', 'ministry-approver']
      : ['provincial-reviewer', 'provincial-approver'];
  const missing = wanted.filter((role) => countOf(standing, role) === 0).map((role) => ROLE_NAMES[role]);
  return {
    id: 'people',
    title: '主管部门的审核人和审批人',
    done: missing.length === 0,
    detail:
      missing.length === 0
        ? wanted.map((role) => `${ROLE_NAMES[role]}${countOf(standing, role)}人`).join('，')
        : `还没有：${missing.join('、')}`,
    href: '/administration/people',
  };
}

function secondAdministrator(standing: Standing): CheckItem {
  const count = countOf(standing, 'administrator');
  return {
    id: 'administrators',
    title: '两位以上系统管理员',
    done: count > 1,
    detail: count > 1 ? `${count}人` : '现在只有1人：他不在时没有人能给别人重置密码',
    href: '/administration/people',
  };
}

function reviewers(standing: Standing): CheckItem[] {
  const first = firstLevel(standing);
  if (first.length === 0 || !hasCityLevel(standing.tenant)) return [];
  const without = first.filter((unit) => standing.roles.every(({ unitId }) => unitId !== unit.id));
  const names = without.slice(0, 3).map(({ name }) => name);
  return [
    {
      id: 'reviewers',
      title: '每个推荐单位的审核人',
      done: without.length === 0,
      detail:
        without.length === 0
          ? `${first.length}个单位都有`
          : `${without.length}个单位还没有：${names.join('、')}${without.length > 3 ? '等' : ''}`,
      href: '/administration/people',
    },
  ];
}

function operators({ operators: count }: Standing): CheckItem {
  const detail = count > 0 ? `已登记${count}家` : '还没有登记';
  return { id: 'operators', title: '运营主体和经办人', done: count > 0, detail, href: '/administration/operators' };
}

function law({ tenant }: Standing): CheckItem {
  const live = livePlugins().filter(({ authority }) => authority === undefined || authority === tenant);
  const detail = live.length > 0 ? live.map(({ title }) => `《${title}》`).join('') : '没有已施行的办法';
  return { id: 'law', title: '已施行的办法', done: live.length > 0, detail, href: '/law' };
}

function call({ tenant, today, units: all }: Standing): CheckItem {
  const [place] = placesOf(tenant);
  const open = place
    ? applicableCalls({ tenant, division: place.code, units: [...all], today }).map(({ title }) => title)
    : livePlugins().flatMap(({ notices }) => notices.filter((one) => isOpen(one, today)).map(({ title }) => title));
  const none =
    tenant === MINISTRY.code
      ? '现在没有开放申报的通知：由部级审核人在“年度通知”起草，部级审批人发布'
      : '现在没有开放申报的通知，经办人还不能新建申报。国家级的由部级审批人发布，本省的由省级审核人起草、省级审批人发布。这套系统只给一个省用、里面没有部级人员的，由管理服务器的人以 SETUP_AUTHORITY=ministry 重新启动，设置部级系统管理员，照部里印发的通知录入';
  return {
    id: 'call',
    title: '开放申报的年度通知',
    done: open.length > 0,
    detail: open.length > 0 ? open.join('；') : none,
    ...(open.length > 0
      ? {}
      : { by: ROLE_NAMES[tenant === MINISTRY.code ? 'ministry-approver' : 'provincial-approver'] }),
  };
}

function calendar({ today }: Standing): CheckItem {
  const year = yearOf(today);
  const done = workCalendar(today).announcedYears.some((one) => one.year === year);
  return {
    id: 'calendar',
    title: `${year}年的工作日安排`,
    done,
    detail: done ? '已公布' : '还没有公布：公示的起止日算不出来，不能发布公示',
    href: '/calendar',
    ...(done ? {} : { by: ROLE_NAMES['ministry-approver'] }),
  };
}
