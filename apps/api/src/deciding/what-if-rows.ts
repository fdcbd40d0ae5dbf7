import { STAGES } from '@shifan/process';
import { findAuthority, findDivision, statusOf } from '@shifan/rules';
import type { WhatIfCellDto } from '../contract/deciding.ts';

/** A row of the statement: how many cases of a place, kind and stage have these statuses before and after. */
export type WhatIfRow = {
  place: string;
  kind: 'platform' | 'base';
  stage: string;
  n: number;
  ob: number | null;
  oa: number | null;
} & Record<string, unknown>;

type Change = WhatIfCellDto['overall'][number];

const KINDS = ['platform', 'base'];

/** Cells of the table: by division code, then kind, then stage; never by how many. */
export function whatIfCells(rows: readonly WhatIfRow[], criteria: readonly string[]): WhatIfCellDto[] {
  const byCell = Map.groupBy(rows, ({ place, kind, stage }) => `${place} ${kind} ${stage}`);
  return [...byCell.values()].flatMap((own) => cellOf(own, criteria)).toSorted(byPlace);
}

function cellOf(own: readonly WhatIfRow[], criteria: readonly string[]): WhatIfCellDto[] {
  const [first] = own;
  if (first === undefined) return [];
  const { place, kind, stage } = first;
  const moved = criteria.map((criterion, i) => ({
    criterion,
    changes: changesOf(own, (row) => [row[`b${i}`], row[`a${i}`]]),
  }));
  return [
    {
      authority: place,
      name: findDivision(place)?.name ?? findAuthority(place)?.name ?? place,
      kind,
      stage,
      n: own.reduce((sum, { n }) => sum + n, 0),
      changed: own.reduce((sum, row) => sum + (criteria.some((_, i) => row[`b${i}`] !== row[`a${i}`]) ? row.n : 0), 0),
      criteria: moved.filter(({ changes }) => changes.length > 0),
      overall: changesOf(own, ({ ob, oa }) => [ob, oa]),
    },
  ];
}

function changesOf(rows: readonly WhatIfRow[], pair: (row: WhatIfRow) => [unknown, unknown]): Change[] {
  const sums = new Map<string, Change>();
  for (const row of rows) {
    const [before, after] = pair(row).map((code) => (typeof code === 'number' ? statusOf(code) : undefined));
    if (before === undefined || after === undefined || before === after) continue;
    const key = `${before} ${after}`;
    sums.set(key, { before, after, n: row.n + (sums.get(key)?.n ?? 0) });
  }
  return [...sums.values()].toSorted((a, b) => (`${a.before} ${a.after}` < `${b.before} ${b.after}` ? -1 : 1));
}

function byPlace(a: WhatIfCellDto, b: WhatIfCellDto): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ authority, kind, stage }: WhatIfCellDto): string {
  const at = STAGES.findIndex((one) => one === stage);
  return [authority, KINDS.indexOf(kind), String(at).padStart(2, '0')].join(' ');
}
