import { listEnactments } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { enactmentsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { draftsOf } from './drafts.ts';
import { enactmentDto } from './enactment-dto.ts';

const { input, output } = enactmentsContract.list;

/** The drafts of the reader's own authority, and what was proposed or approved to put them in force. */
export const list = may('enactments.list')
  .input(input)
  .output(output)
  .query(async ({ ctx }) => {
    const { tenant, operator } = ctx.person;
    const drafts = draftsOf(tenant.id).map(({ id, title }) => ({ jurisdiction: id, title }));
    // An operator reads of the law what everybody reads; who proposed what is its authority's own.
    const enactments = operator ? [] : await readAsPerson(ctx, (tx) => listEnactments(tx));
    return { drafts, enactments: enactments.map(enactmentDto) };
  });
