import { t } from '../trpc/init.ts';
import { certificate } from './certificate.ts';
import { entry } from './entry.ts';
import { search } from './search.ts';
import { verify } from './verify.ts';

export const registryRouter = t.router({ search, entry, verify, certificate });
