import type { Auth } from './auth.ts';

export type Account = { name: string; username: string; passwordHash: string };

/** Makes an account by an administrator's hand, there being no sign-up; returns its id. One that exists stays as it is. */
export async function ensureAccount(auth: Auth, account: Account): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const email = `${account.username}@accounts.invalid`;
  const known = await internalAdapter.findUserByEmail(email);
  if (known) return known.user.id;
  const { username, name } = account;
  const user = await internalAdapter.createUser(
    { name, email, emailVerified: true, username, displayUsername: username },
    { method: 'admin' },
  );
  await internalAdapter.createAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: account.passwordHash,
  });
  return user.id;
}

/** Hashes a password as sign-in will check it. */
export async function hashPassword(auth: Auth, password: string): Promise<string> {
  const { password: hasher } = await auth.$context;
  return hasher.hash(password);
}
