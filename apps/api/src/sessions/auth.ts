import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins/username';
import type { Pool } from 'pg';

const SESSION_SECONDS = 8 * 60 * 60;

export type AuthOptions = { pool: Pool; secret: string; https: boolean };

/**
 * Sign-in and sessions by better-auth, called as a library from our own procedures: none of its HTTP routes is mounted.
 * Who may do what is not its business (see trpc/rights.ts).
 */
export function createAuth(options: AuthOptions) {
  return betterAuth({
    database: options.pool,
    secret: options.secret,
    baseURL: options.https ? 'https://shifan.invalid' : 'http://shifan.invalid',
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 256 },
    // Until when the password is one an administrator gave; empty once the person has chosen their own.
    user: { additionalFields: { oneTimeUntil: { type: 'date', required: false, input: false } } },
    session: { expiresIn: SESSION_SECONDS, updateAge: 60 * 60 },
    plugins: [username({ minUsernameLength: 2, maxUsernameLength: 64 })],
    advanced: {
      cookiePrefix: 'shifan',
      useSecureCookies: options.https,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Auth = ReturnType<typeof createAuth>;
