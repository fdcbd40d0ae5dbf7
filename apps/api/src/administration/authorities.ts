import { countMembers, withoutTenant, withTenant } from '@shifan/db';
import { fail } from '@shifan/errors';
import { authorities as known } from '@shifan/rules';
import { hashRequest, runCommand } from '@shifan/db';
import { administrationContract } from '../contract/administration.ts';
import { MINISTRY } from '../seeds/reference.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { makePerson, prepareAccount } from './make-person.ts';
import { noteAct } from './note-act.ts';

const { authorities: toList, addAdministrator: toAdd } = administrationContract;

/** All authorities with how many people stand in them: numbers, no names; for the ministry's administrator. */
export const authorities = may('administration.authorities')
  .input(toList.input)
  .output(toList.output)
  .query(async ({ ctx }) => {
    refuseUnlessMinistry(ctx);
    const counted = await withoutTenant(ctx.services.pools.auth, countMembers);
    return [MINISTRY, ...known].map(({ code, name }) => {
      const own = counted.filter(({ tenantId }) => tenantId === code);
      const sum = (wanted: (role: string) => boolean) =>
        own.filter(({ role }) => wanted(role)).reduce((all, { n }) => all + n, 0);
      return {
        id: code,
        name,
        administrators: sum((role) => role === 'administrator'),
        officers: sum((role) => role !== 'administrator' && role !== 'operator-clerk'),
        clerks: sum((role) => role === 'operator-clerk'),
      };
    });
  });

/** An administrator for an authority that has none; from then on it keeps its people itself. */
export const addAdministrator = may('administration.addAdministrator')
  .input(toAdd.input)
  .output(toAdd.output)
  .mutation(async ({ ctx, input: asked }) => {
    refuseUnlessMinistry(ctx);
    const { authority: tenant, name, commandId } = asked;
    if (!known.some(({ code }) => code === tenant)) fail('NOT_FOUND');
    const account = await prepareAccount(ctx, asked);
    // In that authority, by the ministry's person: the same policies as for its own administrators.
    const context = { tenant, level: 'administration', person: ctx.person.id } as const;
    await withTenant(ctx.services.pools.officer, context, (tx) => {
      const requestHash = hashRequest('administration.addAdministrator', asked);
      return runCommand(tx, { tenantId: tenant, personId: ctx.person.id, commandId, requestHash }, async () => {
        const person = { tenantId: tenant, name, role: 'administrator', unitId: tenant } as const;
        await makePerson(tx, account, person);
        await noteAct(tx, ctx, { act: 'person-added', subject: name, detail: ROLE_NAMES.administrator, tenant });
      });
    });
    return { oneTime: account.oneTime };
  });

function refuseUnlessMinistry({ person }: SignedInContext): void {
  if (person.tenant.id !== MINISTRY.code) fail('FORBIDDEN');
}
