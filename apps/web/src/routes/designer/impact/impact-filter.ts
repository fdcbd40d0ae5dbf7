import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { searchText } from '../../../parts/search-text.ts';
import { inOrder } from '../jurisdictions/in-order.ts';
import type { JurisdictionRow } from '../jurisdictions/jurisdictions-query.ts';
import type { ImpactFilter } from './against.ts';

/** The supposition of the address. */
export function createImpactFilter(jurisdictions: () => readonly JurisdictionRow[]): Accessor<ImpactFilter> {
  const [search] = useSearchParams();
  return createMemo(() => ({
    jurisdiction: searchText(search['jurisdiction']) || (inOrder(jurisdictions())[0]?.id ?? ''),
    against: searchText(search['against']) || 'parameter',
    parameter: searchText(search['parameter']),
    value: searchText(search['value']),
    from: searchText(search['from']),
    version: searchText(search['version']),
    bundle: searchText(search['bundle']),
  }));
}
