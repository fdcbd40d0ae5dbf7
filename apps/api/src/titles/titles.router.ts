import { t } from '../trpc/init.ts';
import { list } from './list.ts';

export const titlesRouter = t.router({ list });
