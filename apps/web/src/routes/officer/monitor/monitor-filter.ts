import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { kindChoice, pageOf, type KindChoice } from '../../../parts/kind-choices.ts';
import { searchText } from '../../../parts/search-text.ts';

/** What of the monitor is shown; all of it stands in the address. */
export interface MonitorFilter {
  stage: string;
  overdue: boolean;
  kind: KindChoice;
  jurisdiction: string;
  q: string;
  page: number;
}

/** The filter of the address. */
export function createMonitorFilter(): Accessor<MonitorFilter> {
  const [search] = useSearchParams();
  return createMemo(() => ({
    stage: searchText(search['stage']),
    overdue: searchText(search['overdue']) === '1',
    kind: kindChoice(searchText(search['kind'])),
    jurisdiction: searchText(search['jurisdiction']),
    q: searchText(search['q']).slice(0, 100),
    page: pageOf(searchText(search['page'])),
  }));
}

/** The address of a filter; a changed filter starts again at its first page. */
export function monitorHref(filter: MonitorFilter, change: Partial<MonitorFilter>): string {
  const next = { ...filter, page: 1, ...change };
  const search = new URLSearchParams();
  if (next.stage) search.set('stage', next.stage);
  if (next.overdue) search.set('overdue', '1');
  if (next.kind) search.set('kind', next.kind);
  if (next.jurisdiction) search.set('jurisdiction', next.jurisdiction);
  if (next.q) search.set('q', next.q);
  if (next.page > 1) search.set('page', String(next.page));
  const text = search.toString();
  return text ? `/creation?${text}` : '/creation';
}

/** The filter as the API asks for it. */
export function asked({ stage, overdue, kind, jurisdiction, q, page }: MonitorFilter) {
  return {
    page,
    ...(stage ? { stage } : {}),
    ...(overdue ? { overdue } : {}),
    ...(kind ? { kind } : {}),
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(q ? { q } : {}),
  };
}
