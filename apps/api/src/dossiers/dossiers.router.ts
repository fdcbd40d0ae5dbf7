import { t } from '../trpc/init.ts';
import { get } from './get.ts';
import { open } from './open.ts';
import { save } from './save.ts';
import { submit } from './submit.ts';

export const dossiersRouter = t.router({ open, get, save, submit });
