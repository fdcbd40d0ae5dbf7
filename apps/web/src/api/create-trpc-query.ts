import { keepPreviousData, replaceEqualDeep, useQuery, type UseQueryResult } from '@tanstack/solid-query';
import { unwrap } from 'solid-js/store';
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
  /** What is read again and equal stays the same object, so that nothing that shows it is drawn anew. */
  keepEqual?: boolean;
}

async function loadOrFail<Data>(load: () => Promise<Data>): Promise<Data> {
  try {
    return await load();
  } catch (error) {
    throw toFailure(error);
  }
}

function keepEqual<Data>(before: Data | undefined, now: Data): Data {
  return before === undefined ? now : replaceEqualDeep(unwrap(before), now);
}

/** Reads from the API; what is read is kept and shared by its key. */
export function createTrpcQuery<Data>(query: () => TrpcQuery<Data>): UseQueryResult<Data, Failure> {
  return useQuery<Data, Failure>(() => ({
    queryKey: query().key,
    queryFn: () => loadOrFail(query().load),
    enabled: query().enabled ?? true,
    refetchInterval: query().refresh ?? false,
    ...(query().keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(query().keepEqual ? { reconcile: keepEqual<Data> } : {}),
  }));
}
