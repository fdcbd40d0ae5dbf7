import { t } from '../trpc/init.ts';
import { gapSheet } from './gap-sheet.ts';
import { mine } from './mine.ts';

export const oldTitlesRouter = t.router({ mine, gapSheet });
