import { t } from '../trpc/init.ts';
import { confirm } from './confirm.ts';
import { correct } from './correct.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { manage } from './manage.ts';
import { preview } from './preview.ts';
import { publish } from './publish.ts';

export const publicNoticesRouter = t.router({ list, get, preview, publish, confirm, correct, manage });
