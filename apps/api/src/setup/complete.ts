import { addPerson, lockSetup, noteAdministrationAct, withTenant } from '@shifan/db';
import { fail } from '@shifan/errors';
import { initialsOf } from '../cases/initials.ts';
import { setupContract } from '../contract/administration.ts';
import { systemIn } from '../jobs/as-system.ts';
import { meDto } from '../session/me-dto.ts';
import { claimAccount, hashPassword } from '../sessions/accounts.ts';
import { findPerson } from '../sessions/find-person.ts';
import { refuseWeakPassword } from '../sessions/own-password.ts';
import { openSession } from '../sessions/sessions.ts';
import type { Context } from '../trpc/context.ts';
import { open } from '../trpc/may.ts';
import { hasAdministrator, openedBy, type SetupKey } from './setup-key.ts';

const { input, output } = setupContract.complete;

type First = { authority: string; name: string; userId: string };

/** Makes the administrator and signs them in; the address is used up with it. */
export const complete = open('setup.complete')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    const { services } = ctx;
    const setup = openedBy(services.setup, asked.key);
    const { authority, name, username, password } = asked;
    if (setup.authority !== null && setup.authority !== authority) fail('NOT_FOUND');
    refuseWeakPassword(password, { username });
    const hash = await hashPassword(services.auth, password);
    const account = { name, username, password: { hash, oneTimeUntil: null } };
    const userId = (await claimAccount(services, account)) ?? fail('USERNAME_TAKEN', { username });
    await register(ctx, setup, { authority, name, userId });
    services.setup = null;
    const session = await openSession(services.auth, { username, password });
    session.cookies.forEach((cookie) => ctx.setCookie(cookie));
    return meDto((await findPerson(services.pools, userId)) ?? fail('NOT_FOUND'));
  });

/** One of several who hold an address, in this process or another, is the first. */
async function register(ctx: Context, setup: SetupKey, { authority, name, userId }: First): Promise<void> {
  await withTenant(ctx.services.pools.jobs, systemIn(authority), async (tx) => {
    await lockSetup(tx);
    if (setup.authority === null && (await hasAdministrator(ctx.services.pools))) fail('SETUP_CLOSED');
    const person = { tenantId: authority, userId, name, nameInitials: initialsOf(name) };
    const id = await addPerson(tx, { ...person, role: 'administrator', unitId: authority });
    await noteAdministrationAct(tx, {
      tenantId: authority,
      act: 'set-up',
      subject: name,
      by: { id, name, tenantId: authority },
      at: new Date(ctx.now).toISOString(),
    });
  });
}
