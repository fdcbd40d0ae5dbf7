import { listPluginBundles } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { bundleDto } from './bundle-dto.ts';

const { input, output } = designerContract.bundles;

/** What was proposed in the reader's own authority, and what became of it; of another authority one sees what is installed. */
export const bundles = may('designer.bundles')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { jurisdiction } }) => {
    const found = await readAsPerson(ctx, (tx) => listPluginBundles(tx, jurisdiction));
    return found.map((one) => bundleDto(one, ctx.person));
  });
