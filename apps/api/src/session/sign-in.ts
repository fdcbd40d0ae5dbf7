import { fail } from '@shifan/errors';
import { sessionContract } from '../contract/session.ts';
import { DEMO_PASSWORD } from '../seeds/people.ts';
import { findPerson } from '../sessions/find-person.ts';
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
    services.callWindows.clear(key);
    session.cookies.forEach((cookie) => ctx.setCookie(cookie));
    return meDto(person);
  });
