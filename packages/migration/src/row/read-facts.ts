import type { Facts, FactValue } from '@shifan/rules';
import type { FactColumnType } from '../columns/column.ts';
import { baseFacts, platformFacts } from '../columns/fact-columns.ts';
import type { OldTitleKind } from '../old-title.ts';
import type { Cell } from './cell.ts';
import { readDay, readYearMonth } from './fields/day.ts';
import { readFigure, readYesNo } from './fields/figure.ts';
import { readName } from './fields/name.ts';

const readers: Record<FactColumnType, (cell: Cell) => FactValue | undefined> = {
  text: readName,
  date: readDay,
  'year-month': readYearMonth,
  integer: readFigure,
  decimal: readFigure,
  percent: readFigure,
  'yes-no': readYesNo,
};

const ofPlatforms = new Set(platformFacts.map(({ id }) => id));
const ofBases = new Set(baseFacts.map(({ id }) => id));
/** Platforms and bases both began to run some day. */
const ofBoth = new Set(['operatingSince']);

/** The facts of the old standard that a row tells. A figure of the other kind is named and left out. */
export function readFacts(cells: readonly Cell[], kind: OldTitleKind | undefined): Facts {
  const facts: Facts = {};
  for (const cell of cells) {
    const { fact, id } = cell.column;
    if (fact === undefined || cell.text === '') continue;
    if (kind !== undefined && isOfOtherKind(id, kind)) {
      const slots = { kind: kind === 'platform' ? '平台' : '基地' };
      cell.tell('OLD_TITLE_FIGURE_OF_OTHER_KIND', { slots, accepted: '留空', severity: 'warning' });
      continue;
    }
    const value = readers[fact.type](cell);
    if (value !== undefined) facts[id] = value;
  }
  return facts;
}

function isOfOtherKind(key: string, kind: OldTitleKind): boolean {
  if (ofBoth.has(key)) return false;
  return kind === 'platform' ? ofBases.has(key) : ofPlatforms.has(key);
}
