import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/solid-query';
import { toFailure, type Failure } from './failure.ts';

export interface TrpcQuery<Data> {
  /** Path of the procedure and its input; commands invalidate by it. */
  key: readonly unknown[];
  load: () => Promise<Data>;
  enabled?: boolean | undefined;
  /** Asked again after so many milliseconds. */
  refresh?: number;
  /** Shows what was there until the answer to a changed question has come. */
  keepPrevious?: boolean;
}

async function loadOrFail<Data>(load: () => Promise<Data>): Promise<Data> {
  try {
    return await load();
  } catch (error) {
    throw toFailure(error);
  }
}

/** Reads from the API; what is read is kept and shared by its key. */
export function createTrpcQuery<Data>(query: () => TrpcQuery<Data>): UseQueryResult<Data, Failure> {
  return useQuery<Data, Failure>(() => ({
    queryKey: query().key,
    queryFn: () => loadOrFail(query().load),
    enabled: query().enabled ?? true,
    refetchInterval: query().refresh ?? false,
    ...(query().keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }));
}
