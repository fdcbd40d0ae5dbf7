import { t } from '../trpc/init.ts';
import { approve } from './approve.ts';
import { list } from './list.ts';
import { propose } from './propose.ts';

export const enactmentsRouter = t.router({ list, propose, approve });
