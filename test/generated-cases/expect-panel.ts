import { average, isNumber, type Meaning, meaningOf, type Part, type Parts } from './panel-columns.ts';
import { toldTogether } from './told-titles.ts';

/** Who reads a panel: the ministry the authorities, an authority its own divisions. */
export interface Reader {
  /** of an authority */
  tenant?: string;
  today: string;
  filter: { jurisdiction?: string; kind?: string; year?: number; authority?: string };
}

export interface ShownCell {
  value: string | null;
  hidden?: true | undefined;
  absent?: true | undefined;
  note?: string | undefined;
}

export interface ShownPanel {
  id: string;
  columns: readonly { id: string; unit?: string | undefined }[];
  rows: readonly { code: string; cells: readonly ShownCell[] }[];
  totals: readonly ShownCell[];
}

type Sum = { n: bigint; total: bigint; hidden: number };

/** Cells of a panel that are not what the recount says, the first few; and how many were looked at. */
export function comparePanel(panel: ShownPanel, parts: Parts, reader: Reader): { cells: number; wrong: string[] } {
  const wrong: string[] = [];
  let cells = 0;
  for (const [index, column] of panel.columns.entries()) {
    const meaning = meaningOf(panel.id, column.id, reader.today);
    if (!meaning) {
      wrong.push(`${panel.id}: nobody says what ${column.id} is`);
      continue;
    }
    const sums = sumUp(parts, meaning, { ...reader, panel: panel.id });
    const check = (place: string, cell: ShownCell | undefined): void => {
      cells += 1;
      const sum = sums.get(place) ?? NOTHING;
      if (cell && isRight(cell, sum, { fact: panel.id === 'facts', percent: column.unit === '%' })) return;
      wrong.push(
        `${panel.id} ${column.id} ${place}: ${JSON.stringify(cell)}, recounted ${sum.n} (${sum.hidden} hidden)`,
      );
    };
    for (const row of panel.rows) check(row.code, row.cells[index]);
    check(ALL, panel.totals[index]);
    const rows = new Set([ALL, ...panel.rows.map(({ code }) => code)]);
    wrong.push(...[...sums.keys()].filter((place) => !rows.has(place)).map((place) => `${panel.id}: no row ${place}`));
  }
  return { cells, wrong: wrong.slice(0, 10) };
}

const ALL = 'all of them';
const NOTHING: Sum = { n: 0n, total: 0n, hidden: 0 };

type Asked = Reader & { panel: string };

function sumUp(parts: Parts, meaning: Meaning, asked: Asked): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const part of shownTo(parts, meaning, asked)) {
    const { n, total, seen } = part;
    const isShown = asked.tenant !== undefined || seen || n >= 3n;
    for (const place of [asked.tenant === undefined ? part.tenant : part.division, ALL]) {
      const sum = sums.get(place) ?? NOTHING;
      sums.set(
        place,
        isShown ? { ...sum, n: sum.n + n, total: sum.total + total } : { ...sum, hidden: sum.hidden + 1 },
      );
    }
  }
  return sums;
}

/** The cells that a reader's figures are added up from: of the ministry's those of whole authorities, days it may not see by months. */
function shownTo(parts: Parts, { table, holds, told }: Meaning, asked: Asked): Part[] {
  const isOf = ({ tenant, division }: Part): boolean =>
    asked.tenant === undefined
      ? division === '' && (asked.filter.authority ?? tenant) === tenant
      : division !== '' && tenant === asked.tenant;
  const chosen = (part: Part): boolean => isOf(part) && isChosen(part, table, asked);
  if (table === 'oldTitle' && asked.tenant === undefined) {
    // what everybody knows by name is told as it is
    const found = parts.oldTitle.filter(chosen);
    const known = told ? toldTogether(found) : found.map((part) => ({ ...part, seen: true }));
    return known.filter(({ of }) => holds(of));
  }
  if (table !== 'clock' || asked.tenant !== undefined)
    return parts[table].filter((part) => chosen(part) && holds(part.of));
  // a month is passed when it is over: its first day stands for it, that of the running one for today
  const month = `${asked.today.slice(0, 7)}-01`;
  const standIn = ({ of }: Part): string[] => of.map((one, at) => (at === 6 && one === month ? asked.today : one));
  return [
    ...parts.clock.filter((part) => part.seen && chosen(part) && holds(part.of)),
    ...parts.clockMonths.filter((part) => !part.seen && chosen(part) && holds(standIn(part))),
  ];
}

/** Flows are of no year, old titles of no measure nor year. */
function isChosen({ of }: Part, table: keyof Parts, { filter }: Asked): boolean {
  const { jurisdiction, kind, year } = filter;
  if (table === 'oldTitle') return kind === undefined || of[0] === kind;
  if (jurisdiction !== undefined && of[0] !== jurisdiction) return false;
  if (kind !== undefined && of[1] !== kind) return false;
  return year === undefined || table === 'flow' || of[2] === String(year);
}

function isRight(cell: ShownCell, { n, total, hidden }: Sum, as: { fact: boolean; percent: boolean }): boolean {
  if (cell.absent) return n === 0n && hidden === 0;
  if (hidden > 0 && n === 0n) return cell.hidden === true && cell.value === null;
  if (cell.hidden || hidden > 0 !== (cell.note?.includes('不显示') ?? false)) return false;
  if (!as.fact) return cell.value === String(n);
  if (!as.percent) return isNumber(cell.value, total);
  return n === 0n ? cell.value === null : cell.value === average({ n, total });
}
