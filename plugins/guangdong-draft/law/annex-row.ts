import { type Quoted, quoted } from '@shifan/rules';
import { DRAFT } from './document.ts';

/** A row of an annex: its number as `附件1第7行“服务企业情况”`. */
export function annexRow<Q extends string>(
  annex: 1 | 2 | 3,
  row: number,
  it: { title: string; restated: string; quotes: Q[] },
): Quoted<Q> {
  return quoted({
    id: `annex-${annex}-row-${String(row).padStart(2, '0')}`,
    document: DRAFT,
    number: `附件${annex}第${row}行`,
    ...it,
  });
}

/** The words under the tables, and the numbered notes. */
export function annexNote<Q extends string>(
  id: string,
  it: { number: string; title: string; restated: string; quotes: Q[] },
): Quoted<Q> {
  return quoted({ id, document: DRAFT, ...it });
}
