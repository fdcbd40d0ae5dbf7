import { sm3 } from '@shifan/db';
import { designerContract } from '../contract/designer.ts';
import { installedPlugins } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { open } from '../trpc/may.ts';

const { input, output } = designerContract.revision;

export const revision = open('designer.revision')
  .input(input)
  .output(output)
  .query(() => {
    const versions = installedPlugins.map((plugin) => `${plugin.id} ${pinnedVersion(plugin)}`);
    return { revision: sm3(versions.join('\n')).slice(0, 16), watching: null };
  });
