import { t } from '../trpc/init.ts';
import { giveOpinion } from './give-opinion.ts';
import { list } from './list.ts';
import { ofCase } from './of-case.ts';
import { report } from './report.ts';
import { settle } from './settle.ts';

export const changesRouter = t.router({ ofCase, list, report, giveOpinion, settle });
