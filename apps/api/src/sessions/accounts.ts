import { isPersonsAccount, withoutTenant } from '@shifan/db';
import type { Services } from '../services.ts';
import type { Auth } from './auth.ts';

export type Account = { name: string; username: string; passwordHash: string };

/** Until when a password is a one-time one; null where the person chose it. */
export type NewPassword = { hash: string; oneTimeUntil: Date | null };

/** Makes an account by an administrator's hand, there being no sign-up; returns its id. One that exists stays as it is. */
export async function ensureAccount(auth: Auth, account: Account): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const known = await internalAdapter.findUserByEmail(emailOf(account.username));
  return known ? known.user.id : createAccount(auth, account);
}

async function createAccount(auth: Auth, { username, name, passwordHash }: Account): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.createUser(
    { name, email: emailOf(username), emailVerified: true, username, displayUsername: username },
    { method: 'admin' },
  );
  await internalAdapter.createAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: passwordHash,
  });
  return user.id;
}

function emailOf(username: string): string {
  return `${username}@accounts.invalid`;
}

/** Somebody else may be making a person of it this very moment. */
const ABANDONED_MS = 10 * 60 * 1000;

/**
 * The account for a new person; null where the name is somebody's, who keeps theirs. An account that nobody was made of,
 * because that broke off, is taken up again after some minutes.
 */
export async function claimAccount(
  services: Pick<Services, 'auth' | 'pools'>,
  account: { name: string; username: string; password: NewPassword },
): Promise<string | null> {
  const { auth } = services;
  const { internalAdapter } = await auth.$context;
  const find = async () => (await internalAdapter.findUserByEmail(emailOf(account.username)))?.user;
  const known = await find();
  const userId = known ? await abandonedAccount(services, known) : await newAccount();
  if (userId !== null) await setPassword(auth, userId, account.password);
  return userId;

  async function newAccount(): Promise<string | null> {
    try {
      return await createAccount(auth, { ...account, passwordHash: account.password.hash });
    } catch (error) {
      if (await find()) return null; // somebody else's, made in between
      throw error;
    }
  }
}

async function abandonedAccount(
  { pools }: Pick<Services, 'pools'>,
  { id, createdAt }: { id: string; createdAt: Date },
): Promise<string | null> {
  if (Date.now() - new Date(createdAt).getTime() < ABANDONED_MS) return null;
  return (await withoutTenant(pools.auth, (tx) => isPersonsAccount(tx, id))) ? null : id;
}

/** Gives an account another password; whoever is signed in by the one before is signed out. */
export async function setPassword(auth: Auth, userId: string, password: NewPassword): Promise<void> {
  const { internalAdapter } = await auth.$context;
  await internalAdapter.updatePassword(userId, password.hash);
  await internalAdapter.updateUser(userId, { oneTimeUntil: password.oneTimeUntil });
  await endSessions(auth, userId);
}

/** Signs a person out everywhere, at once. */
export async function endSessions(auth: Auth, userId: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  await internalAdapter.deleteUserSessions(userId);
}

/** Hashes a password as sign-in will check it. */
export async function hashPassword(auth: Auth, password: string): Promise<string> {
  const { password: hasher } = await auth.$context;
  return hasher.hash(password);
}

/** Whether this is the account's password now. */
export async function isPassword(auth: Auth, userId: string, password: string): Promise<boolean> {
  const { internalAdapter, password: hasher } = await auth.$context;
  const account = await internalAdapter.findCredentialAccount(userId);
  return account?.password ? hasher.verify({ hash: account.password, password }) : false;
}

/** What sign-in knows of some accounts, by user id. */
export async function findAccounts(
  auth: Auth,
  userIds: readonly string[],
): Promise<Map<string, { username: string; oneTimeUntil: Date | null }>> {
  if (userIds.length === 0) return new Map();
  const { adapter } = await auth.$context;
  const users = await adapter.findMany<{ id: string; username?: string | null; oneTimeUntil?: Date | string | null }>({
    model: 'user',
    where: [{ field: 'id', operator: 'in', value: [...userIds] }],
    limit: userIds.length,
  });
  return new Map(
    users.map(({ id, username, oneTimeUntil }) => [
      id,
      { username: username ?? '', oneTimeUntil: oneTimeUntil ? new Date(oneTimeUntil) : null },
    ]),
  );
}
