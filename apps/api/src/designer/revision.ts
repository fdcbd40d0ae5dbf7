import { basename } from 'node:path';
import { sm3 } from '@shifan/db';
import { designerContract } from '../contract/designer.ts';
import { installedPlugins } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { open } from '../trpc/may.ts';

const { input, output } = designerContract.revision;

/** Another text whenever what is installed is another, so that pages know when to ask again. */
export const revision = open('designer.revision')
  .input(input)
  .output(output)
  .query(({ ctx: { services } }) => {
    const { watch } = services;
    const versions = installedPlugins.map((plugin) => `${plugin.id} ${pinnedVersion(plugin)}`);
    const all = [...versions, watch?.stamp ?? ''].join('\n');
    return { revision: sm3(all).slice(0, 16), watching: watch ? basename(watch.folder) : null };
  });
