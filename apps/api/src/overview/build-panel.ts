import { findDivision } from '@shifan/rules';
import type { OverviewCell, OverviewColumn, OverviewPanel } from '../contract/overview.ts';
import type { Scope } from './figures/scope.ts';
import { byCode, placeCode, type PlaceRow } from './places.ts';
import { cellOf, type Count, NOTHING, type Placed, plus, sumBy, tallyAll } from './tally.ts';

/** A column with what stands in it: by row, and in all. */
export type FilledColumn = {
  column: OverviewColumn;
  /** rows for which it has figures */
  codes: readonly string[];
  cellAt: (code: string) => OverviewCell;
  total: OverviewCell;
};

export type Table = Pick<OverviewPanel, 'columns' | 'rows' | 'totals'>;

/** Counts figures into a column. */
export function countColumn(scope: Scope, column: OverviewColumn, figures: readonly (Placed & Count)[]): FilledColumn {
  const byPlace = sumBy(figures, (figure) => placeCode(scope, figure), { zero: NOTHING, add: plus });
  return {
    column,
    codes: [...byPlace.keys()],
    cellAt: (code) => cellOf(byPlace.get(code) ?? NOTHING),
    total: cellOf(tallyAll(figures)),
  };
}

/** A column that has no meaning under what was chosen. */
export function absentColumn(column: OverviewColumn, note: string): FilledColumn {
  const absent: OverviewCell = { value: null, absent: true, note };
  return { column, codes: [], cellAt: () => absent, total: absent };
}

/** Every place has its row, with figures or without; and nothing is counted that has no row. */
export function tableOf(places: readonly PlaceRow[], filled: readonly FilledColumn[]): Table {
  const byItsCode = new Map(places.toReversed().map((place) => [place.code, place]));
  for (const code of filled.flatMap(({ codes }) => codes)) {
    if (!byItsCode.has(code)) byItsCode.set(code, placeElsewhere(code));
  }
  const rows = [...byItsCode.values()].toSorted(byCode);
  return {
    columns: filled.map(({ column }) => column),
    rows: rows.map((place) => ({ ...place, cells: filled.map(({ cellAt }) => cellAt(place.code)) })),
    totals: filled.map(({ total }) => total),
  };
}

function placeElsewhere(code: string): PlaceRow {
  return { code, name: findDivision(code)?.name ?? code };
}
