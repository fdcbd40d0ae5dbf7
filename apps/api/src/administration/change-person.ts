import {
  type AdministeredPerson,
  endRoles,
  getOperator,
  grantRole as grant,
  listUnits,
  lockAdministrators,
  lockPerson,
  renamePerson as rename,
  type Tx,
} from '@shifan/db';
import { fail } from '@shifan/errors';
import { initialsOf } from '../cases/initials.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { administrationContract } from '../contract/administration.ts';
import { endSessions, findAccounts, setPassword } from '../sessions/accounts.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { oneTimeHash, oneTimeOf } from './make-person.ts';
import { noteAct } from './note-act.ts';
import { placeFor } from './role-choices.ts';

const { renamePerson: toRename, grantRole: toGrant, endPerson: toEnd, resetPassword: toReset } = administrationContract;

export const renamePerson = may('administration.renamePerson')
  .input(toRename.input)
  .output(toRename.output)
  .mutation(async ({ ctx, input: asked }) => {
    await runOnce(ctx, { procedure: 'administration.renamePerson', input: asked }, async (tx) => {
      const person = await lockPerson(tx, keyOf(ctx, asked.id));
      const { name } = asked;
      await rename(tx, keyOf(ctx, asked.id), { name, nameInitials: initialsOf(name) });
      await noteAct(tx, ctx, { act: 'person-renamed', subject: person.name, detail: `改为“${name}”` });
    });
  });

/** Another role in place of the one held; whoever is signed in with the old one is signed out. */
export const grantRole = may('administration.grantRole')
  .input(toGrant.input)
  .output(toGrant.output)
  .mutation(async ({ ctx, input: asked }) => {
    const { userId } = await runOnce(ctx, { procedure: 'administration.grantRole', input: asked }, async (tx) => {
      const tenantId = ctx.person.tenant.id;
      const place = placeFor(tenantId, asked, await listUnits(tx, tenantId));
      if (place.operatorId !== undefined) await getOperator(tx, { tenantId, id: place.operatorId });
      const person = await lockForRoles(tx, ctx, asked.id);
      await grant(tx, keyOf(ctx, asked.id), { role: asked.role, ...place });
      await noteAct(tx, ctx, { act: 'role-granted', subject: person.name, detail: ROLE_NAMES[asked.role] });
      return { userId: person.userId };
    });
    await endSessions(ctx.services.auth, userId);
  });

/** Ends whatever a person holds; they are signed out at once and no longer let in. */
export const endPerson = may('administration.endPerson')
  .input(toEnd.input)
  .output(toEnd.output)
  .mutation(async ({ ctx, input: asked }) => {
    const { userId } = await runOnce(ctx, { procedure: 'administration.endPerson', input: asked }, async (tx) => {
      const person = await lockForRoles(tx, ctx, asked.id);
      await endRoles(tx, keyOf(ctx, asked.id));
      await noteAct(tx, ctx, { act: 'person-ended', subject: person.name });
      return { userId: person.userId };
    });
    await endSessions(ctx.services.auth, userId);
  });

/** A new one-time password for somebody who has lost theirs; they are signed out everywhere. */
export const resetPassword = may('administration.resetPassword')
  .input(toReset.input)
  .output(toReset.output)
  .mutation(async ({ ctx, input: asked }) => {
    const { auth } = ctx.services;
    const { userId } = await runOnce(ctx, { procedure: 'administration.resetPassword', input: asked }, async (tx) => {
      const person = await lockPerson(tx, keyOf(ctx, asked.id));
      await noteAct(tx, ctx, { act: 'password-reset', subject: person.name });
      return { userId: person.userId };
    });
    const username = (await findAccounts(auth, [userId])).get(userId)?.username ?? '';
    const oneTime = oneTimeOf(ctx, { username, commandId: asked.commandId });
    await setPassword(auth, userId, await oneTimeHash(ctx.services, oneTime));
    return oneTime;
  });

function keyOf({ person }: SignedInContext, id: string) {
  return { tenantId: person.tenant.id, id };
}

/** Nobody changes their own role, and an authority keeps an administrator. Errors: ROLE_OWN, LAST_ADMINISTRATOR. */
async function lockForRoles(tx: Tx, ctx: SignedInContext, id: string): Promise<AdministeredPerson> {
  const administrators = await lockAdministrators(tx, ctx.person.tenant.id);
  const person = await lockPerson(tx, keyOf(ctx, id));
  if (id === ctx.person.id) fail('ROLE_OWN');
  if (person.held?.role === 'administrator' && administrators === 1) fail('LAST_ADMINISTRATOR', { name: person.name });
  return person;
}
