import { addPerson as insertPerson, type Role as HeldRole, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import { initialsOf } from '../cases/initials.ts';
import type { OneTime } from '../contract/administration.ts';
import { claimAccount, hashPassword } from '../sessions/accounts.ts';
import { oneTimeEnd, oneTimePassword } from '../sessions/one-time-password.ts';
import type { Services } from '../services.ts';
import type { SignedInContext } from '../trpc/context.ts';
import type { Place } from './role-choices.ts';

/** An account with a one-time password; `userId` is null where the name is somebody else's. */
export type Prepared = { userId: string | null; oneTime: OneTime };

/** The password a command gives, and until when: the same for the same command. */
export function oneTimeOf({ services, now }: SignedInContext, of: { username: string; commandId: string }): OneTime {
  const password = oneTimePassword(services.secret, of.commandId);
  return { username: of.username, password, until: oneTimeEnd(now).toISOString() };
}

/** Before the transaction that makes the person: sign-in keeps its own tables. */
export async function prepareAccount(
  ctx: SignedInContext,
  of: { name: string; username: string; commandId: string },
): Promise<Prepared> {
  const oneTime = oneTimeOf(ctx, of);
  const password = await oneTimeHash(ctx.services, oneTime);
  return { userId: await claimAccount(ctx.services, { name: of.name, username: of.username, password }), oneTime };
}

export async function oneTimeHash({ auth }: Services, oneTime: OneTime) {
  return { hash: await hashPassword(auth, oneTime.password), oneTimeUntil: new Date(oneTime.until) };
}

/** Makes the person of a prepared account, with a role; returns the id. Errors: USERNAME_TAKEN. */
export function makePerson(
  tx: Tx,
  account: Prepared,
  person: { tenantId: string; name: string; role: HeldRole } & Place,
): Promise<string> {
  const { userId, oneTime } = account;
  if (userId === null) return fail('USERNAME_TAKEN', { username: oneTime.username });
  return insertPerson(tx, { ...person, userId, nameInitials: initialsOf(person.name) });
}
