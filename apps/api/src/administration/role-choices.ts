import { fail } from '@shifan/errors';
import type { Unit } from '@shifan/db';
import type { RoleChoice } from '../contract/administration.ts';
import { type Role, ROLES } from '../contract/session.ts';
import { MINISTRY } from '../seeds/reference.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import { UNIT_CLASS_NAMES } from './unit-classes.ts';

type Choice = { at: RoleChoice['at']; classes: readonly string[]; what: string };
type Choices = Partial<Record<Role, Choice>>;

function atAuthority(what: string): Choice {
  return { at: 'authority', classes: [], what };
}

const OF_PROVINCE: Choices = {
  'municipal-reviewer': {
    at: 'unit',
    classes: ['municipality', 'cooperation-zone'],
    what: '初审本市的申报，提意见、退回、推荐到省级',
  },
  'provincial-body-reviewer': { at: 'unit', classes: ['provincial-body'], what: '初审报送本单位的申报，推荐到省级' },
  'provincial-reviewer': atAuthority('审核全省的申报，起草通知，导入旧称号'),
  'provincial-approver': atAuthority('推荐到部级，发布通知和公示，作出省级决定'),
  'operator-clerk': { at: 'operator', classes: [], what: '填报、提交本运营主体的申报' },
};
const OF_MINISTRY: Choices = {
  'ministry-reviewer': atAuthority('审核各省推荐的申报，起草通知'),
  'ministry-approver': atAuthority('发布通知和公示，作出部级决定，公布工作日安排'),
};
const OF_EVERY: Choices = {
  auditor: atAuthority('查看本机关的全部办理记录，不办理'),
  administrator: atAuthority('管理单位、人员、角色和运营主体，不看申报，不办理'),
};

function choicesOf(tenant: string): Choices {
  return { ...(tenant === MINISTRY.code ? OF_MINISTRY : OF_PROVINCE), ...OF_EVERY };
}

/** The roles that can be held in an authority; without those of a level where it has no units of that level. */
export function roleChoices(tenant: string, units: readonly Unit[]): RoleChoice[] {
  const choices = choicesOf(tenant);
  return ROLES.flatMap((role) => {
    const choice = choices[role];
    if (!choice) return [];
    const { at, classes, what } = choice;
    if (at === 'unit' && !units.some((unit) => classes.includes(unit.class))) return [];
    return [{ role, name: ROLE_NAMES[role], at, classes: [...classes], what }];
  });
}

/** Where a role is to be held: a unit's id, or an operator's. */
export type Place = { unitId?: string; operatorId?: string };

/**
 * Holds that a role is one of the authority's and stands where it belongs; at the authority itself nothing needs to be
 * named. Errors: ROLE_PLACE, UNIT_CLOSED, NOT_FOUND for a unit or an operator of somebody else.
 */
export function placeFor(
  tenant: string,
  asked: { role: Role; unit?: string | undefined; operator?: string | undefined },
  units: readonly Unit[],
): Place {
  const choice = choicesOf(tenant)[asked.role];
  const role = ROLE_NAMES[asked.role];
  if (!choice) return fail('ROLE_PLACE', { role, place: '本机关', expected: '有这一层级的机关' });
  if (choice.at === 'operator') {
    return asked.operator === undefined
      ? fail('ROLE_PLACE', { role, place: '本机关', expected: '一家运营主体' })
      : { operatorId: asked.operator };
  }
  const unit = units.find(({ id }) => id === (asked.unit ?? (choice.at === 'authority' ? tenant : '')));
  const expected =
    choice.at === 'authority' ? '主管部门' : choice.classes.map((one) => UNIT_CLASS_NAMES[one]).join('、');
  if (!unit)
    return asked.unit === undefined ? fail('ROLE_PLACE', { role, place: '本机关', expected }) : fail('NOT_FOUND');
  const fits = choice.at === 'authority' ? unit.id === tenant : choice.classes.includes(unit.class);
  if (!fits) fail('ROLE_PLACE', { role, place: unit.name, expected });
  if (unit.closedAt !== null) fail('UNIT_CLOSED', { name: unit.name });
  return { unitId: unit.id };
}
