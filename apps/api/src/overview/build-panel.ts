import type { OverviewCell, OverviewColumn, OverviewPanel } from '../contract/overview.ts';
import type { Count, Place } from './figures/figure.ts';
import type { Scope } from './figures/scope.ts';
import type { PlaceRow } from './places.ts';
import { cellOf, NOTHING, tallyAll, tallyByPlace } from './tally.ts';

/** A column with what stands in it: by row, and in all. */
export type FilledColumn = { column: OverviewColumn; cellAt: (code: string) => OverviewCell; total: OverviewCell };

export type Table = Pick<OverviewPanel, 'columns' | 'rows' | 'totals'>;

/** Counts figures into a column. */
export function countColumn(scope: Scope, column: OverviewColumn, figures: readonly (Place & Count)[]): FilledColumn {
  const byPlace = tallyByPlace(scope, figures);
  return {
    column,
    cellAt: (code) => cellOf(byPlace.get(code) ?? NOTHING),
    total: cellOf(tallyAll(figures)),
  };
}

/** A column that has no meaning under what was chosen. */
export function absentColumn(column: OverviewColumn, note: string): FilledColumn {
  const absent: OverviewCell = { value: null, absent: true, note };
  return { column, cellAt: () => absent, total: absent };
}

export function tableOf(places: readonly PlaceRow[], filled: readonly FilledColumn[]): Table {
  return {
    columns: filled.map(({ column }) => column),
    rows: places.map((place) => ({ ...place, cells: filled.map(({ cellAt }) => cellAt(place.code)) })),
    totals: filled.map(({ total }) => total),
  };
}
