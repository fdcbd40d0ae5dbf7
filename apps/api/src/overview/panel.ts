import { overviewContract } from '../contract/overview.ts';
import { may } from '../trpc/may.ts';
import { loadPanel } from './load-panel.ts';

const { input, output } = overviewContract.panel;

export const panel = may('overview.panel')
  .input(input)
  .output(output)
  .query(({ ctx, input: { panel: id, filter } }) => loadPanel(ctx, id, filter));
