import { type Audience, type Context as DatabaseContext, type Level, type Tx, withTenant } from '@shifan/db';
import type { Role } from '../contract/session.ts';
import type { Person } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';

const LEVEL_OF: Record<Role, Level> = {
  'operator-clerk': 'operator',
  'municipal-reviewer': 'municipality',
  'provincial-body-reviewer': 'provincial-body',
  'provincial-reviewer': 'province',
  'provincial-approver': 'province',
  'ministry-reviewer': 'ministry',
  'ministry-approver': 'ministry',
  auditor: 'audit',
  administrator: 'administration',
};

export function levelOf(person: Person): Level {
  return LEVEL_OF[person.role];
}

/** Which login role of the database serves a person. */
export function audienceOf(person: Person): Extract<Audience, 'operator' | 'officer' | 'ministry'> {
  if (person.role === 'operator-clerk') return 'operator';
  // The ministry's administrator too: the ministry's role reads cases, an administrator reads none.
  if (person.role === 'administrator') return 'officer';
  return person.tenant.id === 'ministry' ? 'ministry' : 'officer';
}

/** What the database is told of a person. */
export function databaseContext(person: Person): DatabaseContext {
  return {
    tenant: person.tenant.id,
    level: levelOf(person),
    person: person.id,
    unit: person.unit?.id,
    operator: person.operator?.id,
  };
}

/** One transaction in which the database shows and accepts what this person may see and do. */
export function asPerson<T>(ctx: SignedInContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withTenant(ctx.services.pools[audienceOf(ctx.person)], databaseContext(ctx.person), work);
}

/** The same, refusing every write. */
export function readAsPerson<T>(ctx: SignedInContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  const context = { ...databaseContext(ctx.person), readOnly: true };
  return withTenant(ctx.services.pools[audienceOf(ctx.person)], context, work);
}
