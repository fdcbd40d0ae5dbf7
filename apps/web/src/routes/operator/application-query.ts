import type { Ref } from '@shifan/api';
import type { Accessor } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';

/** The key under which an application is kept. */
export function applicationKey(ref: Ref): readonly unknown[] {
  return ['applications.get', ref.tenantId, ref.caseId];
}

/** One application of the signed-in operator. */
export function createApplicationQuery(ref: Accessor<Ref>) {
  return createTrpcQuery(() => ({ key: applicationKey(ref()), load: () => api.applications.get.query(ref()) }));
}
