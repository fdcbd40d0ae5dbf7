import type { Auth } from './auth.ts';

export type Account = { id: string; name: string; username: string; passwordHash: string };

/** Makes an account by an administrator's hand, there being no sign-up; an account that exists stays as it is. */
export async function ensureAccount(auth: Auth, account: Account): Promise<void> {
  const { internalAdapter } = await auth.$context;
  if (await internalAdapter.findUserById(account.id)) return;
  await internalAdapter.createUser({
    id: account.id,
    name: account.name,
    email: `${account.username}@accounts.invalid`,
    emailVerified: true,
    username: account.username,
    displayUsername: account.username,
  });
  await internalAdapter.createAccount({
    userId: account.id,
    accountId: account.id,
    providerId: 'credential',
    password: account.passwordHash,
  });
}

export async function hashPassword(auth: Auth, password: string): Promise<string> {
  const { password: hasher } = await auth.$context;
  return hasher.hash(password);
}
