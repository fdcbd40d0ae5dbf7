import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { formatError } from './format-error.ts';

export const t = initTRPC.context<Context>().create({ errorFormatter: formatError, isDev: false });
