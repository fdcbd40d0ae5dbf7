import { getOperator, listUnits } from '@shifan/db';
import { runOnce } from '../cases/run-case-command.ts';
import { administrationContract } from '../contract/administration.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import { may } from '../trpc/may.ts';
import { makePerson, prepareAccount } from './make-person.ts';
import { noteAct } from './note-act.ts';
import { placeFor } from './role-choices.ts';

const { input, output } = administrationContract.addPerson;

/** A new person with a role and a one-time password, told to the administrator alone. */
export const addPerson = may('administration.addPerson')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    const tenantId = ctx.person.tenant.id;
    const account = await prepareAccount(ctx, asked);
    const { id } = await runOnce(ctx, { procedure: 'administration.addPerson', input: asked }, async (tx) => {
      const place = placeFor(tenantId, asked, await listUnits(tx, tenantId));
      if (place.operatorId !== undefined) await getOperator(tx, { tenantId, id: place.operatorId });
      const { name, role } = asked;
      const made = await makePerson(tx, account, { tenantId, name, role, ...place });
      await noteAct(tx, ctx, { act: 'person-added', subject: name, detail: ROLE_NAMES[role] });
      return { id: made };
    });
    return { id, oneTime: account.oneTime };
  });
