import { t } from '../trpc/init.ts';
import { decline } from './decline.ts';
import { list } from './list.ts';

export const selectionRouter = t.router({ list, decline });
