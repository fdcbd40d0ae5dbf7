import type { Citation } from '../schema/citation.ts';
import type { Notice, Quota, RecommenderClass } from '../schema/notice.ts';

/** The closing days of a call by level. Example: `closing({ municipality: '2025-12-15', province: '2025-12-31' }, at(1, '…'))`. */
export function closing(days: Record<string, string>, citation: Citation): Notice['deadlines'] {
  return Object.entries(days).map(([level, lastDay]) => ({ level, lastDay, citation }));
}

/**
 * The places of a call by class of recommender, each with the same extras and exemptions.
 * @example places({ province: 8, municipality: 2 }, at(2, '…'), { exempt: [expired] })
 */
export function places(
  most: Partial<Record<RecommenderClass, number>>,
  citation: Citation,
  more: Pick<Quota, 'extra' | 'exempt'> = {},
): Quota[] {
  const classes = Object.entries(most) as [RecommenderClass, number][];
  return classes.map(([recommender, max]) => ({ recommender, max, ...more, citation }));
}
