import { addOperator, addPerson, listMemberships, SYSTEM_PERSON, type Tx, withoutTenant, withTenant } from '@shifan/db';
import { initialsOf } from '../cases/initials.ts';
import type { Services } from '../services.ts';
import { ensureAccount, hashPassword } from '../sessions/accounts.ts';
import { DEMO_OPERATORS, usccOf } from './operators.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from './people.ts';

/** Makes the demo's people with their accounts, and the operators they act for. Those already there stay as they are. */
export async function installPeople(services: Services): Promise<void> {
  const { auth, pools } = services;
  const passwordHash = await hashPassword(auth, DEMO_PASSWORD);
  for (const person of DEMO_PEOPLE) {
    const userId = await ensureAccount(auth, { name: person.name, username: person.username, passwordHash });
    const known = await withoutTenant(pools.auth, (tx) => listMemberships(tx, userId));
    if (known.length > 0) continue;
    const system = { tenant: person.tenant, level: 'system', person: SYSTEM_PERSON } as const;
    await withTenant(pools.jobs, system, (tx) => register(tx, person, userId));
  }
}

async function register(tx: Tx, person: DemoPerson, userId: string): Promise<void> {
  const operator = DEMO_OPERATORS.find(({ username }) => username === person.operator);
  const operatorId = operator
    ? await addOperator(tx, {
        tenantId: operator.tenant,
        name: operator.name,
        nameInitials: initialsOf(operator.name),
        uscc: usccOf(operator),
        divisionCode: operator.division,
      })
    : undefined;
  await addPerson(tx, {
    tenantId: person.tenant,
    userId,
    name: person.name,
    nameInitials: initialsOf(person.name),
    role: person.role,
    ...(person.unit === undefined ? {} : { unitId: person.unit }),
    ...(operatorId === undefined ? {} : { operatorId }),
  });
}
