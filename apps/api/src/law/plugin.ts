import { lawContract } from '../contract/law.ts';
import { open } from '../trpc/may.ts';
import { getPlugin } from './installed-plugins.ts';
import { getKeptVersion } from './kept-versions.ts';

const { input, output } = lawContract.plugin;

export const plugin = open('law.plugin')
  .input(input)
  .output(output)
  .query(({ input: { jurisdiction, version } }) => {
    const newest = getPlugin(jurisdiction);
    // By its number the newest; by the version that cases are pinned to any that was ever installed.
    return version === undefined || version === newest.version ? newest : getKeptVersion(jurisdiction, version);
  });
