import { listPluginVersions } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { designerContract } from '../contract/designer.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { numberOf } from '../law/version-number.ts';
import { may } from '../trpc/may.ts';

const { input, output } = designerContract.versions;

/** Every version of a jurisdiction that this installation ever had, the first installed first. */
export const versions = may('designer.versions')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { jurisdiction } }) => {
    const newest = pinnedVersion(getPlugin(jurisdiction));
    const kept = await readAsPerson(ctx, (tx) => listPluginVersions(tx, jurisdiction));
    return kept.map((one) => ({ ...one, number: numberOf(one.version), newest: one.version === newest }));
  });
