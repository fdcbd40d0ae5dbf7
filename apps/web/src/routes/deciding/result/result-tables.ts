import type { WhatIfCellDto, WhatIfDto } from '@shifan/api';

/** One sort of change: of a criterion, or of the verdict on the whole, from one status to another. */
export interface ChangeSort {
  /** `criterion before after`; the whole is the criterion `overall` */
  id: string;
  criterion: string;
  before: string;
  after: string;
}

const WHOLE = 'overall';

/** The sorts of change that were found: criteria in the order given, the whole last. */
export function changeSorts({ rows, criteria }: Pick<WhatIfDto, 'rows' | 'criteria'>): ChangeSort[] {
  const found = new Map<string, ChangeSort>();
  for (const criterion of [...criteria.map(({ id }) => id), WHOLE]) {
    for (const { before, after } of rows.flatMap((row) => changesIn(row, criterion))) {
      const id = `${criterion} ${before} ${after}`;
      found.set(id, { id, criterion, before, after });
    }
  }
  return [...found.values()];
}

/** How many cases of a cell change so; without a sort, any verdict of them. */
export function countOf(cell: WhatIfCellDto, sort?: ChangeSort): number {
  if (sort === undefined) return cell.changed;
  const own = changesIn(cell, sort.criterion).filter(
    ({ before, after }) => before === sort.before && after === sort.after,
  );
  return own.reduce((sum, { n }) => sum + n, 0);
}

/** The stages at which any case stands, in the order of a case's life. */
export function stagesOf({ rows, stages }: Pick<WhatIfDto, 'rows' | 'stages'>): WhatIfDto['stages'] {
  const found = new Set(rows.map(({ stage }) => stage));
  return stages.filter(({ id }) => found.has(id));
}

/** A row of the table by place: a place and a kind, with its cells by stage. */
export interface PlaceKind {
  authority: string;
  name: string;
  kind: string;
  cells: ReadonlyMap<string, WhatIfCellDto>;
}

/** The rows in the order given: by division code, then kind. */
export function placeKinds(rows: readonly WhatIfCellDto[]): PlaceKind[] {
  const byPlace = Map.groupBy(rows, ({ authority, kind }) => `${authority} ${kind}`);
  return [...byPlace.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const { authority, name, kind } = first;
    return [{ authority, name, kind, cells: new Map(cells.map((cell) => [cell.stage, cell])) }];
  });
}

function changesIn(cell: WhatIfCellDto, criterion: string): WhatIfCellDto['overall'] {
  if (criterion === WHOLE) return cell.overall;
  return cell.criteria.find((one) => one.criterion === criterion)?.changes ?? [];
}
