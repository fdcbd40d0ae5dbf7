import type { PanelId } from '../../contract/overview.ts';
import { clocks } from './clocks.ts';
import { endings } from './endings.ts';
import { facts } from './facts.ts';
import { funnel } from './funnel.ts';
import { oldTitles } from './old-titles.ts';
import type { Panel } from './panel.ts';
import { quota } from './quota.ts';
import { reexaminations } from './reexaminations.ts';
import { stock } from './stock.ts';
import { tilt } from './tilt.ts';

/** Every panel of the overview. */
export const PANELS: Record<PanelId, Panel> = {
  stock,
  funnel,
  quota,
  clocks,
  reexaminations,
  endings,
  oldTitles,
  tilt,
  facts,
};
