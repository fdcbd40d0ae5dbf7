import { t } from '../trpc/init.ts';
import { approveBundle } from './approve-bundle.ts';
import { bundle } from './bundle.ts';
import { bundles } from './bundles.ts';
import { cases } from './cases.ts';
import { compare } from './compare.ts';
import { coverage } from './coverage.ts';
import { impact } from './impact.ts';
import { problems } from './problems.ts';
import { process } from './process.ts';
import { rejectBundle } from './reject-bundle.ts';
import { revision } from './revision.ts';
import { versions } from './versions.ts';

export const designerRouter = t.router({
  versions,
  coverage,
  cases,
  process,
  compare,
  impact,
  bundles,
  bundle,
  approveBundle,
  rejectBundle,
  revision,
  problems,
});
