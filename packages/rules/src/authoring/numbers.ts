import type { Citation } from '../schema/citation.ts';
import type { Parameter } from '../schema/parameter.ts';
import { BOUNDS } from './bounds.ts';
import type { BoundWord } from './bounds.ts';

/** What it counts, the text's word, the number, the unit, where it stands, how a silence is read. */
type Stated = readonly [
  label: string,
  word: BoundWord,
  value: number,
  unit: string,
  citation: Citation,
  interpretation?: string,
];

/**
 * Legal numbers by their ids, all from one day on; a later amendment adds dated values by hand.
 * @example numbers('2025-01-01', { 'served-smes': ['年服务中小企业', '不少于', 300, '家', at(5, '年服务中小企业不少于300家')] })
 */
export function numbers(from: string, stated: Record<string, Stated>): Parameter[] {
  return Object.entries(stated).map(([id, [label, word, value, unit, citation, interpretation]]) => ({
    id,
    label,
    unit,
    bound: BOUNDS[word],
    values: [{ from, value: String(value), citation }],
    ...(interpretation === undefined ? {} : { interpretation }),
  }));
}
