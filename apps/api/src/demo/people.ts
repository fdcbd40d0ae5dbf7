import { findAuthority } from '@shifan/rules';
import { demoContract } from '../contract/demo.ts';
import { DEMO_OPERATORS } from '../seeds/operators.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from '../seeds/people.ts';
import { DEMO_UNITS } from '../seeds/units.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import { open } from '../trpc/may.ts';
import { demoOf } from './demo-of.ts';

const { input, output } = demoContract.people;

export const people = open('demo.people')
  .input(input)
  .output(output)
  .query(({ ctx }) => {
    demoOf(ctx.services);
    return DEMO_PEOPLE.map((person) => ({
      id: person.username,
      name: person.name,
      role: person.role,
      roleName: ROLE_NAMES[person.role],
      place: placeOf(person),
      username: person.username,
      password: DEMO_PASSWORD,
    }));
  });

function placeOf(person: DemoPerson): string {
  const operator = DEMO_OPERATORS.find(({ username }) => username === person.operator);
  const unit = DEMO_UNITS.find(({ id }) => id === person.unit);
  return operator?.name ?? unit?.name ?? findAuthority(person.tenant)?.name ?? '工业和信息化部';
}
