import { api } from '../api/client.ts';
import { createTrpcQuery } from '../api/create-trpc-query.ts';

const MINUTE = 60_000;

/** What falls due for the person who asks: overdue first, then by day. */
export function createDuesQuery() {
  return createTrpcQuery(() => ({
    key: ['creation.duesForMe'],
    load: () => api.creation.duesForMe.query(),
    refresh: MINUTE,
  }));
}
