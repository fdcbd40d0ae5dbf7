import { lawContract } from '../contract/law.ts';
import { open } from '../trpc/may.ts';
import { installedPlugins } from './installed-plugins.ts';
import { pinnedVersion } from './pinned-version.ts';

const { input, output } = lawContract.jurisdictions;

export const jurisdictions = open('law.jurisdictions')
  .input(input)
  .output(output)
  .query(() =>
    installedPlugins.map((plugin) => ({
      id: plugin.id,
      title: plugin.title,
      documentNumber: plugin.documentNumber,
      issuedBy: plugin.issuedBy,
      authority: plugin.authority ?? null,
      version: pinnedVersion(plugin),
      status: plugin.status,
      kinds: plugin.kinds.map(({ id, name }) => ({ id, name })),
    })),
  );
