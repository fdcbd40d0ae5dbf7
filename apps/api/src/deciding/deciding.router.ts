import { t } from '../trpc/init.ts';
import { distribution } from './distribution.ts';
import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { whatIf } from './what-if.ts';

export const decidingRouter = t.router({ facts, distribution, parameters, whatIf });
