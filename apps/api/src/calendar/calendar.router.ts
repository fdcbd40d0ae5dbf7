import { t } from '../trpc/init.ts';
import { announce } from './announce.ts';
import { preview } from './preview.ts';
import { years } from './years.ts';

export const calendarRouter = t.router({ years, preview, announce });
