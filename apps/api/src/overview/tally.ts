import type { OverviewCell } from '../contract/overview.ts';

/** A number of the rollups: the sum of what is shown, and how many cells of one or two are not. */
export type Count = { n: number; hidden: number };
/** Where it belongs; `divisionCode` '' is the whole authority. */
export type Placed = { tenantId: string; divisionCode: string };

export const NOTHING: Count = { n: 0, hidden: 0 };

export const PARTLY = '另有少于3件的，不显示，也未计入';

export function plus(a: Count, b: Count): Count {
  return { n: a.n + b.n, hidden: a.hidden + b.hidden };
}

/** Sums by key; `sum` of nothing is `zero`. */
export function sumBy<F, S>(
  figures: readonly F[],
  keyOf: (figure: F) => string,
  { zero, add }: { zero: S; add: (sum: S, figure: F) => S },
): Map<string, S> {
  const sums = new Map<string, S>();
  for (const figure of figures) {
    const key = keyOf(figure);
    sums.set(key, add(sums.get(key) ?? zero, figure));
  }
  return sums;
}

export function tallyAll(figures: readonly Count[]): Count {
  return figures.reduce<Count>(plus, NOTHING);
}

/** A cell: the sum of what is shown; hidden where nothing is; with a note where something more is hidden. */
export function cellOf({ n, hidden }: Count): OverviewCell {
  if (hidden === 0) return { value: String(n) };
  return n > 0 ? { value: String(n), note: PARTLY } : { value: null, hidden: true };
}
