import type { Unit } from '@shifan/db';
import { divisions } from '@shifan/rules';
import type { AdministeredUnit } from '../contract/administration.ts';
import { UNIT_CLASS_NAMES } from './unit-classes.ts';

/** A unit as its administrator sees it. */
export function unitDto(unit: Unit, people: number): AdministeredUnit {
  const division = divisions.find(({ code }) => code === unit.divisionCode);
  return {
    id: unit.id,
    name: unit.name,
    class: unit.class,
    className: UNIT_CLASS_NAMES[unit.class] ?? unit.class,
    division: division ? { code: division.code, name: division.name } : null,
    closedAt: unit.closedAt,
    people,
    own: isAuthority(unit),
  };
}

/** The authority itself as a unit. */
export function isAuthority(unit: Unit): boolean {
  return unit.id === unit.authorityCode;
}
