import type { OverviewCell } from '../contract/overview.ts';
import type { Count, Place } from './figures/figure.ts';
import { placeCode } from './places.ts';
import type { Scope } from './figures/scope.ts';

/** What is shown of a number of figures: their sum, and whether some stay hidden beside it. */
export type Tally = { sum: number; shown: boolean; hidden: boolean };

export const NOTHING: Tally = { sum: 0, shown: false, hidden: false };

export const PARTLY = '另有少于3件的，不显示，未计入';

export function plus(tally: Tally, n: number | null): Tally {
  return n === null
    ? { ...tally, hidden: true }
    : { sum: tally.sum + n, shown: tally.shown || n > 0, hidden: tally.hidden };
}

/** Sums figures by the row they belong to. */
export function tallyByPlace<F extends Place & Count>(scope: Scope, figures: readonly F[]): Map<string, Tally> {
  const byPlace = new Map<string, Tally>();
  for (const figure of figures) {
    const code = placeCode(scope, figure);
    byPlace.set(code, plus(byPlace.get(code) ?? NOTHING, figure.n));
  }
  return byPlace;
}

export function tallyAll(figures: readonly Count[]): Tally {
  return figures.reduce<Tally>((tally, { n }) => plus(tally, n), NOTHING);
}

/** A cell: the sum of what is shown; hidden where nothing is; with a note where something more is hidden. */
export function cellOf({ sum, shown, hidden }: Tally): OverviewCell {
  if (!hidden) return { value: String(sum) };
  return shown ? { value: String(sum), note: PARTLY } : { value: null, hidden: true };
}
