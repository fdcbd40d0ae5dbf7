import type { AppRouter } from '@shifan/api';
import type { inferRouterOutputs } from '@trpc/server';

/** A public notice with its objections and cases, as those who decide see it. */
export type ManagedNotice = inferRouterOutputs<AppRouter>['publicNotices']['manage'];
