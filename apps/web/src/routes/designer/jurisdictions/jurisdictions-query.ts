import type { UseQueryResult } from '@tanstack/solid-query';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { Failure } from '../../../api/failure.ts';

export type JurisdictionRow = Awaited<ReturnType<typeof api.law.jurisdictions.query>>[number];

/** The measures that are installed. */
export function createJurisdictionsQuery(): UseQueryResult<JurisdictionRow[], Failure> {
  return createTrpcQuery(() => ({ key: ['law.jurisdictions'], load: () => api.law.jurisdictions.query() }));
}
