import type { DesignVersionDto } from '@shifan/api';
import type { UseQueryResult } from '@tanstack/solid-query';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { Failure } from '../../../api/failure.ts';

/** The versions of a jurisdiction that were ever installed here. */
export function createVersionsQuery(jurisdiction: () => string): UseQueryResult<DesignVersionDto[], Failure> {
  return createTrpcQuery(() => ({
    key: ['designer.versions', jurisdiction()],
    keepEqual: true,
    load: () => api.designer.versions.query({ jurisdiction: jurisdiction() }),
    enabled: jurisdiction() !== '',
  }));
}
