import { fail } from '@shifan/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import { findPerson } from '../sessions/find-person.ts';
import type { Person } from '../sessions/person.ts';
import { findSessionUser } from '../sessions/sessions.ts';
import type { Context, SignedInContext } from '../trpc/context.ts';

/** What a request is: who asks, at what instant. */
export async function contextOf(
  services: Services,
  exchange: { request: FastifyRequest; reply: FastifyReply },
): Promise<Context> {
  const { request, reply } = exchange;
  const headers = new Headers();
  if (request.headers.cookie) headers.set('cookie', request.headers.cookie);
  return {
    services,
    person: await personOf(services, headers),
    now: services.clock.now(),
    today: services.clock.today(),
    request: { id: request.id, ip: request.ip, headers },
    setCookie: (value) => void reply.header('set-cookie', value),
  };
}

async function personOf({ auth, pools }: Services, headers: Headers): Promise<Person | null> {
  const user = await findSessionUser(auth, headers);
  const person = user && (await findPerson(pools, user.id));
  return person && user?.passwordDue ? { ...person, passwordDue: true } : person;
}

/** The same for plain routes that need somebody signed in. */
export async function signedInContextOf(
  services: Services,
  exchange: { request: FastifyRequest; reply: FastifyReply },
): Promise<SignedInContext> {
  const context = await contextOf(services, exchange);
  const { person } = context;
  if (person?.passwordDue) fail('PASSWORD_CHANGE_REQUIRED');
  return person ? { ...context, person } : fail('UNAUTHENTICATED');
}
