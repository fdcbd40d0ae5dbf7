import { fail } from '@shifan/errors';
import { APIError } from 'better-auth/api';
import type { Auth } from './auth.ts';

/** A session that was just opened: whose it is, and the cookies that carry it. */
export type OpenedSession = { userId: string; cookies: string[] };

/** Checks a password and opens a session. An unknown name and a wrong password answer alike. */
export async function openSession(auth: Auth, login: { username: string; password: string }): Promise<OpenedSession> {
  try {
    const { headers, response } = await auth.api.signInUsername({ body: login, returnHeaders: true });
    return { userId: response.user.id, cookies: headers.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError) fail('SIGN_IN_FAILED');
    throw error;
  }
}

/** Whose session it is; `passwordDue`: by a one-time password that has not been changed yet. */
export type SessionUser = { id: string; passwordDue: boolean };

/** The user whose live session the cookies carry, or null. */
export async function findSessionUser(auth: Auth, headers: Headers): Promise<SessionUser | null> {
  if (!headers.get('cookie')?.includes('shifan.session_token=')) return null;
  const session = await auth.api.getSession({ headers });
  return session && { id: session.user.id, passwordDue: Boolean(session.user.oneTimeUntil) };
}

/** Ends the session on the server, not only in the browser. */
export async function closeSession(auth: Auth, headers: Headers): Promise<string[]> {
  const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
  return answer.getSetCookie();
}
