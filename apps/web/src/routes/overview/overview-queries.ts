import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';

/** What can be chosen on the overview's pages; nothing of any case is read for it. */
export function createChoicesQuery() {
  return createTrpcQuery(() => ({ key: ['overview.filters'], load: () => api.overview.filters.query() }));
}

export type OverviewChoices = Awaited<ReturnType<typeof api.overview.filters.query>>;

/** The reason as a procedure takes it: left out where none is asked for. */
export function withReason(reason: string): { reason?: string } {
  return reason ? { reason } : {};
}
