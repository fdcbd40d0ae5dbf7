import { t } from '../trpc/init.ts';
import { begin } from './begin.ts';
import { discard } from './discard.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { preview } from './preview.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';

export const callsRouter = t.router({ list, get, begin, save, preview, publish, discard });
