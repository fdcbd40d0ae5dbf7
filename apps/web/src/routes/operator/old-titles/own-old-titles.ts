import type { OldTitleDto } from '@shifan/api';
import type { UseQueryResult } from '@tanstack/solid-query';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { Failure } from '../../../api/failure.ts';

/** The old titles of the signed-in operator. */
export function createOwnOldTitles(): UseQueryResult<OldTitleDto[], Failure> {
  return createTrpcQuery(() => ({ key: ['oldTitles.mine'], load: () => api.oldTitles.mine.query() }));
}
