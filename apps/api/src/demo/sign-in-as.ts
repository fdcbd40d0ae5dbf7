import { fail } from '@shifan/errors';
import { demoContract } from '../contract/demo.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../seeds/people.ts';
import { meDto } from '../session/me-dto.ts';
import { findPerson } from '../sessions/find-person.ts';
import { openSession } from '../sessions/sessions.ts';
import { open } from '../trpc/may.ts';
import { demoOf } from './demo-of.ts';

const { input, output } = demoContract.signInAs;

export const signInAs = open('demo.signInAs')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: { personId } }) => {
    const { services } = ctx;
    demoOf(services);
    if (!DEMO_PEOPLE.some(({ username }) => username === personId)) fail('NOT_FOUND');
    const session = await openSession(services.auth, { username: personId, password: DEMO_PASSWORD });
    const person = (await findPerson(services.pools, session.userId)) ?? fail('NOT_FOUND');
    session.cookies.forEach((cookie) => ctx.setCookie(cookie));
    return meDto(person);
  });
