import { fail } from '@shifan/errors';
import { lawContract } from '../contract/law.ts';
import { open } from '../trpc/may.ts';
import { getPlugin } from './installed-plugins.ts';

const { input, output } = lawContract.plugin;

export const plugin = open('law.plugin')
  .input(input)
  .output(output)
  .query(({ input: { jurisdiction, version } }) => {
    const found = getPlugin(jurisdiction);
    // A version that is no longer installed has no data to show.
    if (version !== undefined && version !== found.version) fail('NOT_FOUND');
    return found;
  });
