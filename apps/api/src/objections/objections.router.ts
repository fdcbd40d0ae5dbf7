import { t } from '../trpc/init.ts';
import { file } from './file.ts';
import { settle } from './settle.ts';
import { track } from './track.ts';

export const objectionsRouter = t.router({ file, track, settle });
