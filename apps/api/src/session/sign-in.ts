import { fail } from '@shifan/errors';
import { sessionContract } from '../contract/session.ts';
import { DEMO_PASSWORD } from '../seeds/people.ts';
import { endSessions, findAccounts } from '../sessions/accounts.ts';
import { findPerson } from '../sessions/find-person.ts';
import { ONE_TIME_DAYS } from '../sessions/one-time-password.ts';
import { openSession } from '../sessions/sessions.ts';
import { open } from '../trpc/may.ts';
import { meDto } from './me-dto.ts';

const { input, output } = sessionContract.signIn;

/** Counted by name too, so that many addresses do not guess one password. */
const PER_NAME = { most: 10, seconds: 300 };

export const signIn = open('session.signIn')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: login }) => {
    const { services } = ctx;
    const key = `session.signIn name ${login.username.toLowerCase()}`;
    services.callWindows.count(key, PER_NAME);
    // Everybody knows it: people left over from a demo on the same data do not come in by it.
    if (services.demo === null && login.password === DEMO_PASSWORD) fail('SIGN_IN_FAILED');
    const session = await openSession(services.auth, login);
    const person = await findPerson(services.pools, session.userId);
    if (!person) fail('SIGN_IN_FAILED');
    const { oneTimeUntil = null } = (await findAccounts(services.auth, [session.userId])).get(session.userId) ?? {};
    if (oneTimeUntil !== null && oneTimeUntil.getTime() < ctx.now) {
      await endSessions(services.auth, session.userId);
      fail('PASSWORD_LAPSED', { days: String(ONE_TIME_DAYS) });
    }
    services.callWindows.clear(key);
    session.cookies.forEach((cookie) => ctx.setCookie(cookie));
    return meDto(oneTimeUntil === null ? person : { ...person, passwordDue: true });
  });
