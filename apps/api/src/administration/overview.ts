import { countRoles, listOperators, listUnits } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { administrationContract } from '../contract/administration.ts';
import { MINISTRY } from '../seeds/reference.ts';
import { may } from '../trpc/may.ts';
import { hasCityLevel } from './city-level.ts';
import { checklist } from './checklist.ts';
import { citiesOf, placesOf } from './divisions-of.ts';
import { roleChoices } from './role-choices.ts';
import { unitDto } from './unit-dto.ts';

const { input, output } = administrationContract.overview;

/** What stands in the asker's authority, and what is still to be done before people can apply. */
export const overview = may('administration.overview')
  .input(input)
  .output(output)
  .query(async ({ ctx }) => {
    const { tenant } = ctx.person;
    const { units, roles, operators } = await readAsPerson(ctx, async (tx) => ({
      units: await listUnits(tx, tenant.id),
      roles: await countRoles(tx),
      operators: (await listOperators(tx, { q: '', page: 1, pageSize: 1 })).total,
    }));
    const peopleAt = (id: string) => roles.filter(({ unitId }) => unitId === id).reduce((sum, { n }) => sum + n, 0);
    const has = new Set(units.filter(({ closedAt }) => closedAt === null).map(({ divisionCode }) => divisionCode));
    const missingCities = citiesOf(tenant.id).filter(({ code }) => !has.has(code));
    return {
      authority: tenant,
      checklist: checklist({ tenant: tenant.id, today: ctx.today, units, roles, operators, missingCities }),
      units: units.map((unit) => unitDto(unit, peopleAt(unit.id))),
      roles: roleChoices(tenant.id, units),
      divisions: placesOf(tenant.id),
      missingCities,
      cityLevel: hasCityLevel(tenant.id),
      tenants: tenant.id === MINISTRY.code,
    };
  });
