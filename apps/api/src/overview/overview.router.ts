import { t } from '../trpc/init.ts';
import { cases } from './cases.ts';
import { filters } from './filters.ts';
import { panel } from './panel.ts';
import { readings } from './readings.ts';
import { series } from './series.ts';

export const overviewRouter = t.router({ filters, panel, series, cases, readings });
