import { listPeople } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { administrationContract } from '../contract/administration.ts';
import { findAccounts } from '../sessions/accounts.ts';
import { may } from '../trpc/may.ts';
import { personDto } from './person-dto.ts';

const { input, output } = administrationContract.people;

const PAGE_SIZE = 50;

export const people = may('administration.people')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: asked }) => {
    const { rows, total } = await readAsPerson(ctx, (tx) => listPeople(tx, { ...asked, pageSize: PAGE_SIZE }));
    const accounts = await findAccounts(
      ctx.services.auth,
      rows.map(({ userId }) => userId),
    );
    return {
      rows: rows.map((row) => personDto(row, { account: accounts.get(row.userId), self: ctx.person.id })),
      total,
      page: asked.page,
      pageSize: PAGE_SIZE,
    };
  });
