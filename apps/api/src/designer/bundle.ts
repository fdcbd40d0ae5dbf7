import { getPluginBundle } from '@shifan/db';
import { readPlugin } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { designerContract } from '../contract/designer.ts';
import { findPlugin } from '../law/installed-plugins.ts';
import { may } from '../trpc/may.ts';
import { bundleDto } from './bundle-dto.ts';
import { differencesOf } from './difference-dto.ts';
import { whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.bundle;

/** One bundle, with what it would change: this is what the second person reads before approving. */
export const bundle = may('designer.bundle')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { id } }) => {
    const key = { tenantId: ctx.person.tenant.id, id };
    const found = await readAsPerson(ctx, (tx) => getPluginBundle(tx, key));
    const { jurisdiction } = found.bundle;
    const plugin = readPlugin(found.content);
    const known = findPlugin(jurisdiction) !== undefined;
    return {
      bundle: bundleDto(found.bundle, ctx.person),
      differences: known ? differencesOf(whichPlugin({ jurisdiction }), plugin) : [],
    };
  });
