import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { kindChoice, pageOf, type KindChoice } from '../../../parts/kind-choices.ts';
import { searchText } from '../../../parts/search-text.ts';

/** How old titles can stand. */
export const OLD_TITLE_STATUSES = [
  { code: 'held', label: '有效' },
  { code: 'expired', label: '已到期' },
] as const;

type Status = (typeof OLD_TITLE_STATUSES)[number]['code'];

/** What of the registry is shown; all of it stands in the address. */
export interface OldTitleFilter {
  status: Status | undefined;
  kind: KindChoice;
  q: string;
  /** code of the authority that handed them over; for the ministry, who reads those of all */
  authority: string;
  /** only those of one import */
  importId: string;
  page: number;
}

/** The filter of the address. */
export function createOldTitleFilter(): Accessor<OldTitleFilter> {
  const [search] = useSearchParams();
  return createMemo(() => ({
    status: OLD_TITLE_STATUSES.find(({ code }) => code === searchText(search['status']))?.code,
    kind: kindChoice(searchText(search['kind'])),
    q: searchText(search['q']).slice(0, 100),
    authority: searchText(search['authority']),
    importId: searchText(search['import']),
    page: pageOf(searchText(search['page'])),
  }));
}

/** The address of a filter; a changed filter starts again at its first page. */
export function oldTitlesHref(filter: OldTitleFilter, change: Partial<OldTitleFilter>): string {
  const next = { ...filter, page: 1, ...change };
  const search = new URLSearchParams();
  if (next.status) search.set('status', next.status);
  if (next.kind) search.set('kind', next.kind);
  if (next.q) search.set('q', next.q);
  if (next.authority) search.set('authority', next.authority);
  if (next.importId) search.set('import', next.importId);
  if (next.page > 1) search.set('page', String(next.page));
  const text = search.toString();
  return text ? `/old-titles?${text}` : '/old-titles';
}

/** The filter as the API asks for it. */
export function asked({ status, kind, q, authority, importId, page }: OldTitleFilter) {
  return {
    page,
    ...(status ? { status } : {}),
    ...(kind ? { kind } : {}),
    ...(q ? { q } : {}),
    ...(authority ? { tenantId: authority } : {}),
    ...(importId ? { importId } : {}),
  };
}
