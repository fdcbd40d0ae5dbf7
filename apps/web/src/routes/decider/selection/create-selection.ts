import type { CaseSummary } from '@shifan/api';
import { useSearchParams } from '@solidjs/router';
import type { UseQueryResult } from '@tanstack/solid-query';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { Failure } from '../../../api/failure.ts';
import { searchList } from '../../../parts/search-text.ts';

/** The cases recommended by the authorities that await selection. */
export function createSelectionQuery(): UseQueryResult<CaseSummary[], Failure> {
  return createTrpcQuery(() => ({ key: ['selection.list'], load: () => api.selection.list.query({}) }));
}

export interface Picked {
  ids: Accessor<ReadonlySet<string>>;
  set: (caseId: string, on: boolean) => void;
}

/** The cases chosen for a public notice; the choice stands in the address. */
export function createPicked(): Picked {
  const [search, setSearch] = useSearchParams();
  const ids = createMemo(() => new Set(searchList(search['cases'])));
  const set = (caseId: string, on: boolean): void => {
    const next = new Set(ids());
    if (on) next.add(caseId);
    else next.delete(caseId);
    setSearch({ cases: [...next].join(',') || undefined }, { replace: true, scroll: false });
  };
  return { ids, set };
}
