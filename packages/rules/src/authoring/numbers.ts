import type { Citation } from '../schema/citation.ts';
import type { Parameter } from '../schema/parameter.ts';

/** The word the text puts at a number, and whether the number itself is included (Civil Code art. 1259). */
const BOUNDS = {
  以上: 'inclusive',
  以内: 'inclusive',
  不少于: 'inclusive',
  不低于: 'inclusive',
  不超过: 'inclusive',
  超过: 'exclusive',
  不满: 'exclusive',
  为: 'exact',
} as const satisfies Record<string, Parameter['bound']>;

/** What it counts, the text's word, the number, the unit, where it stands, how a silence is read. */
type Stated = readonly [
  label: string,
  word: keyof typeof BOUNDS,
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
