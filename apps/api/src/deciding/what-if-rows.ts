import { STAGES } from '@shifan/process';
import { findAuthority, findDivision, statusOf } from '@shifan/rules';
import type { WhatIfCellDto } from '../contract/deciding.ts';
import type { Told } from './compile-what-if.ts';

/**
 * A row of the statement: how many cases of a place, kind and stage have these statuses before and after (`m0` …, a number for
 * both), and what the other criteria of them come to. Both are null where nothing changes.
 */
export type WhatIfRow = {
  place: string;
  kind: 'platform' | 'base';
  stage: string;
  n: number;
  rest: number | null;
} & Record<string, unknown>;

type Change = WhatIfCellDto['overall'][number];
type Move = { before: number; after: number };

const KINDS = ['platform', 'base'];

/** Cells of the table: by division code, then kind, then stage; never by how many. */
export function whatIfCells(rows: readonly WhatIfRow[], criteria: readonly Told[]): WhatIfCellDto[] {
  const byCell = Map.groupBy(rows, ({ place, kind, stage }) => `${place} ${kind} ${stage}`);
  return [...byCell.values()].flatMap((own) => cellOf(own, criteria)).toSorted(byPlace);
}

function cellOf(own: readonly WhatIfRow[], criteria: readonly Told[]): WhatIfCellDto[] {
  const [first] = own;
  if (first === undefined) return [];
  const { place, kind, stage } = first;
  const moved = criteria.map(({ id: criterion }, i) => ({
    criterion,
    changes: changesOf(own, (row) => moveIn(row, i)),
  }));
  return [
    {
      authority: place,
      name: findDivision(place)?.name ?? findAuthority(place)?.name ?? place,
      kind,
      stage,
      n: own.reduce((sum, { n }) => sum + n, 0),
      changed: own.reduce((sum, { rest, n }) => sum + (rest === null ? 0 : n), 0),
      criteria: moved.filter(({ changes }) => changes.length > 0),
      overall: changesOf(own, (row) => wholeOf(row, criteria)),
    },
  ];
}

function moveIn(row: WhatIfRow, place: number): Move | undefined {
  const both = row[`m${place}`];
  return typeof both === 'number' ? { before: Math.floor(both / 5), after: both % 5 } : undefined;
}

/** The verdict on the whole: of what decides it the least. */
function wholeOf(row: WhatIfRow, criteria: readonly Told[]): Move | undefined {
  const { rest } = row;
  if (rest === null) return undefined;
  const moves = criteria.flatMap(({ decides }, i) => (decides ? (moveIn(row, i) ?? []) : []));
  const least = (side: keyof Move) => Math.min(rest, ...moves.map((move) => move[side]));
  return { before: least('before'), after: least('after') };
}

function changesOf(rows: readonly WhatIfRow[], moveOf: (row: WhatIfRow) => Move | undefined): Change[] {
  const sums = new Map<string, Change>();
  for (const row of rows) {
    const move = moveOf(row);
    const [before, after] = [statusOf(move?.before ?? -1), statusOf(move?.after ?? -1)];
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
