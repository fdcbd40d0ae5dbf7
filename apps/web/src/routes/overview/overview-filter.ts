import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { kindChoice, type KindChoice } from '../../parts/kind-choices.ts';
import { searchText } from '../../parts/search-text.ts';

/** What the overview is narrowed to; all of it stands in the address, on each of its pages alike. */
export interface OverviewFilter {
  jurisdiction: string;
  kind: KindChoice;
  /** a yearly round, or empty */
  year: string;
  /** division code of one authority, or empty; of the ministry alone */
  authority: string;
}

/** The filter of the address; what cannot be one counts as none. */
export function createOverviewFilter(): Accessor<OverviewFilter> {
  const [search] = useSearchParams();
  const read = (name: string, shape: RegExp): string => {
    const text = searchText(search[name]);
    return shape.test(text) ? text : '';
  };
  return createMemo(() => ({
    jurisdiction: read('jurisdiction', /^[a-z0-9]+(?:-[a-z0-9]+)*$/u).slice(0, 64),
    kind: kindChoice(searchText(search['kind'])),
    year: read('year', /^2[01]\d{2}$/u),
    authority: read('authority', /^\d{6}$/u),
  }));
}

/** The filter as the API asks for it. */
export function asked({ jurisdiction, kind, year, authority }: OverviewFilter) {
  return {
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(kind ? { kind } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(authority ? { authority } : {}),
  };
}

/** The address of one of the overview's pages under a filter, with what that page itself keeps there. */
export function overviewHref(
  path: '/overview' | '/overview/cases' | `/overview/export.${'xlsx' | 'csv' | 'json'}`,
  filter: OverviewFilter,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...more, ...filter })) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
