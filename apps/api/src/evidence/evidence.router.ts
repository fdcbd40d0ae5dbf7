import { t } from '../trpc/init.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';

export const evidenceRouter = t.router({ list, remove });
