import type { UseQueryResult } from '@tanstack/solid-query';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import type { Failure } from '../../api/failure.ts';

export type Overview = Awaited<ReturnType<typeof api.administration.overview.query>>;

/** What stands in the administrator's authority. */
export function createOverview(): UseQueryResult<Overview, Failure> {
  return createTrpcQuery(() => ({
    key: ['administration.overview'],
    load: () => api.administration.overview.query(),
  }));
}
