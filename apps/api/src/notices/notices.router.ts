import { t } from '../trpc/init.ts';
import { forMe } from './for-me.ts';
import { open } from './open.ts';

export const noticesRouter = t.router({ open, forMe });
