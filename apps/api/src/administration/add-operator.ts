import { addOperator as insertOperator, listOperators, type Tx } from '@shifan/db';
import { fail, ShifanError } from '@shifan/errors';
import { parseUscc } from '@shifan/forms';
import { initialsOf } from '../cases/initials.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { administrationContract } from '../contract/administration.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import { may } from '../trpc/may.ts';
import { placesOf } from './divisions-of.ts';
import { makePerson, prepareAccount } from './make-person.ts';
import { noteAct } from './note-act.ts';

const { input, output } = administrationContract.addOperator;

/** Registers an operator, with a clerk where one is named. */
export const addOperator = may('administration.addOperator')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    const { name, clerk, commandId } = asked;
    const tenantId = ctx.person.tenant.id;
    const uscc = checkedUscc(asked.uscc);
    const division = placesOf(tenantId).find(({ code }) => code === asked.division) ?? fail('NOT_FOUND');
    const account = clerk && (await prepareAccount(ctx, { ...clerk, commandId }));
    const added = await runOnce(ctx, { procedure: 'administration.addOperator', input: asked }, async (tx) => {
      await refuseKnown(tx, uscc);
      const divisionCode = division.code;
      const id = await insertOperator(tx, { tenantId, name, nameInitials: initialsOf(name), uscc, divisionCode });
      await noteAct(tx, ctx, { act: 'operator-registered', subject: name, detail: uscc });
      if (clerk && account) {
        const person = { tenantId, name: clerk.name, role: 'operator-clerk', operatorId: id } as const;
        await makePerson(tx, account, person);
        await noteAct(tx, ctx, { act: 'person-added', subject: clerk.name, detail: ROLE_NAMES['operator-clerk'] });
      }
      return { id };
    });
    return { id: added.id, uscc, oneTime: account?.oneTime ?? null };
  });

function checkedUscc(text: string): string {
  const parsed = parseUscc(text, 'uscc');
  if (parsed.ok) return parsed.value;
  const { code, message } = parsed.issue;
  throw new ShifanError(
    'INPUT_INVALID',
    { path: '统一社会信用代码', problem: message },
    { issues: [{ ...parsed.issue, code }] },
  );
}

async function refuseKnown(tx: Tx, uscc: string): Promise<void> {
  const { rows } = await listOperators(tx, { q: uscc, page: 1, pageSize: 1 });
  const [known] = rows;
  if (known) fail('OPERATOR_KNOWN', { uscc, name: known.name });
}
