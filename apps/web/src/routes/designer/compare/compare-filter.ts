import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { searchText } from '../../../parts/search-text.ts';
import { inOrder } from '../jurisdictions/in-order.ts';
import type { JurisdictionRow } from '../jurisdictions/jurisdictions-query.ts';

/** What is held against what; all of it stands in the address. */
export type CompareFilter = Record<'left' | 'leftVersion' | 'right' | 'rightVersion' | 'area' | 'show', string>;

/** The filter of the address; without one the first two measures, only what differs, numbers first. */
export function createCompareFilter(jurisdictions: () => readonly JurisdictionRow[]): Accessor<CompareFilter> {
  const [search] = useSearchParams();
  return createMemo(() => {
    const ids = inOrder(jurisdictions()).map(({ id }) => id);
    const left = searchText(search['left']) || (ids[0] ?? '');
    return {
      left,
      leftVersion: searchText(search['leftVersion']),
      right: searchText(search['right']) || (ids.find((id) => id !== left) ?? left),
      rightVersion: searchText(search['rightVersion']),
      area: searchText(search['area']) || 'parameter',
      show: searchText(search['show']),
    };
  });
}
