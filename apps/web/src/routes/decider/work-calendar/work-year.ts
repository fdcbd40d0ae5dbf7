import type { AppRouter } from '@shifan/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

/** A year's working-day arrangement. */
export type WorkYear = inferRouterOutputs<AppRouter>['calendar']['years'][number];
export type WorkYearInput = inferRouterInputs<AppRouter>['calendar']['preview'];
export type Moved = inferRouterOutputs<AppRouter>['calendar']['preview'];
