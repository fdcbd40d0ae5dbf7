import { t } from '../trpc/init.ts';
import { articles } from './articles.ts';
import { jurisdictions } from './jurisdictions.ts';
import { notice } from './notice.ts';
import { plugin } from './plugin.ts';

export const lawRouter = t.router({ jurisdictions, articles, plugin, notice });
