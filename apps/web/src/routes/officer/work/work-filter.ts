import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { kindChoice, pageOf, type KindChoice } from '../../../parts/kind-choices.ts';
import { searchText } from '../../../parts/search-text.ts';

/** What of the work list is shown; all of it stands in the address. */
export interface WorkFilter {
  stage: string;
  kind: KindChoice;
  q: string;
  mine: boolean;
  page: number;
}

/** The filter of the address. */
export function createWorkFilter(): Accessor<WorkFilter> {
  const [search] = useSearchParams();
  return createMemo(() => ({
    stage: searchText(search['stage']),
    kind: kindChoice(searchText(search['kind'])),
    q: searchText(search['q']).slice(0, 100),
    mine: searchText(search['mine']) === '1',
    page: pageOf(searchText(search['page'])),
  }));
}

/** The address of a filter; a changed filter starts again at its first page. */
export function workHref(filter: WorkFilter, change: Partial<WorkFilter>): string {
  const next = { ...filter, page: 1, ...change };
  const search = new URLSearchParams();
  if (next.stage) search.set('stage', next.stage);
  if (next.kind) search.set('kind', next.kind);
  if (next.q) search.set('q', next.q);
  if (next.mine) search.set('mine', '1');
  if (next.page > 1) search.set('page', String(next.page));
  const text = search.toString();
  return text ? `/work?${text}` : '/work';
}
