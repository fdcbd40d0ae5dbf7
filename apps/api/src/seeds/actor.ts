import { type CivilDate, shanghaiDate } from '@shifan/calendar';
import { fail } from '@shifan/errors';
import type { Services } from '../services.ts';
import { findPerson } from '../sessions/find-person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { t } from '../trpc/init.ts';
import { router } from '../trpc/router.ts';

const createCaller = t.createCallerFactory(router);

/** Somebody of the demo at an instant: the same procedures, rights and transactions as over HTTP. */
export type Actor = { api: ReturnType<typeof createCaller>; ctx: SignedInContext };

/** Finds a demo person by username and lets them act at an instant (epoch milliseconds). */
export async function actAs(services: Services, username: string, at: number): Promise<Actor> {
  const { internalAdapter } = await services.auth.$context;
  const account = await internalAdapter.findUserByEmail(`${username}@accounts.invalid`);
  const person = account ? await findPerson(services.pools, account.user.id) : null;
  if (!person) return fail('NOT_FOUND');
  const today: CivilDate = shanghaiDate(at);
  const request = { id: 'seed', ip: '127.0.0.1', headers: new Headers() };
  const ctx: SignedInContext = { services, person, now: at, today, request, setCookie: () => undefined };
  return { api: createCaller(ctx), ctx };
}
