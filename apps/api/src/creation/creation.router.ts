import { t } from '../trpc/init.ts';
import { duesForMe } from './dues-for-me.ts';
import { monitor } from './monitor.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';

export const creationRouter = t.router({ progress, report, monitor, duesForMe });
