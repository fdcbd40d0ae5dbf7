import { t } from '../trpc/init.ts';
import { file } from './file.ts';
import { rules } from './rules.ts';
import { settle } from './settle.ts';
import { track } from './track.ts';

export const objectionsRouter = t.router({ rules, file, track, settle });
