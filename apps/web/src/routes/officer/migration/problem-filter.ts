import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { pageOf } from '../../../parts/kind-choices.ts';
import { searchText } from '../../../parts/search-text.ts';

/** Which of the problems are shown; all of it stands in the address. */
export interface ProblemFilter {
  code: string;
  severity: 'error' | 'warning' | undefined;
  page: number;
}

function severityOf(text: string): ProblemFilter['severity'] {
  return text === 'error' || text === 'warning' ? text : undefined;
}

/** The filter of the address. */
export function createProblemFilter(): Accessor<ProblemFilter> {
  const [search] = useSearchParams();
  return createMemo(() => ({
    code: searchText(search['code']).slice(0, 64),
    severity: severityOf(searchText(search['severity'])),
    page: pageOf(searchText(search['page'])),
  }));
}

/** The address of a filter; a changed filter starts again at its first page. */
export function problemsHref(importId: string, filter: Partial<ProblemFilter>): string {
  const search = new URLSearchParams();
  if (filter.code) search.set('code', filter.code);
  if (filter.severity) search.set('severity', filter.severity);
  if (filter.page && filter.page > 1) search.set('page', String(filter.page));
  const text = search.toString();
  return `/old-titles/imports/${importId}${text && `?${text}`}`;
}
