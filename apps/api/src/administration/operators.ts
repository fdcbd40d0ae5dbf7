import { listOperators } from '@shifan/db';
import { divisions } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { administrationContract } from '../contract/administration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = administrationContract.operators;

const PAGE_SIZE = 50;

export const operators = may('administration.operators')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { q = '', page } }) => {
    const { rows, total } = await readAsPerson(ctx, (tx) => listOperators(tx, { q, page, pageSize: PAGE_SIZE }));
    return {
      rows: rows.map(({ id, name, uscc, divisionCode, createdAt }) => ({
        id,
        name,
        uscc,
        division: { code: divisionCode, name: divisions.find(({ code }) => code === divisionCode)?.name ?? '' },
        registeredAt: createdAt,
      })),
      total,
      page,
      pageSize: PAGE_SIZE,
    };
  });
