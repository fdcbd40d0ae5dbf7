import { t } from '../trpc/init.ts';
import { choices } from './choices.ts';
import { complete } from './complete.ts';

export const setupRouter = t.router({ choices, complete });
