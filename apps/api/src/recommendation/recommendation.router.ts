import { t } from '../trpc/init.ts';
import { nilReturn } from './nil-return.ts';
import { places } from './places.ts';
import { summarySheet } from './summary-sheet.ts';

export const recommendationRouter = t.router({ places, summarySheet, nilReturn });
