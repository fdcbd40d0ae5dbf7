import { type Counts, millionths, type Recounted } from './recount.ts';

/** A cell of a table of figures, its name taken apart; `of` is all after the place. */
export interface Part {
  tenant: string;
  division: string;
  of: string[];
  n: bigint;
  /** of an answer's total, in millionths */
  total: bigint;
  seen: boolean;
}

export interface Parts {
  stock: Part[];
  reached: Part[];
  flow: Part[];
  clock: Part[];
  /** what the ministry reads of cases that are not its to see: legal days by months */
  clockMonths: Part[];
  fact: Part[];
  oldTitle: Part[];
}

export function takeApart(counted: Recounted, months: Counts): Parts {
  const parts = (counts: Counts, totals?: Counts): Part[] =>
    [...counts].map(([name, n]) => {
      const [tenant = '', division = '', ...of] = name.split('|');
      return { tenant, division, of, n, total: totals?.get(name) ?? 0n, seen: of.at(-1) === 'true' };
    });
  return {
    stock: parts(counted.stock),
    reached: parts(counted.reached),
    flow: parts(counted.flow),
    clock: parts(counted.clock),
    clockMonths: parts(months),
    fact: parts(counted.fact, counted.factTotal),
    oldTitle: parts(counted.oldTitle),
  };
}

/** What a column of a panel counts: which table, and which of its cells. */
export interface Meaning {
  table: keyof Parts;
  holds: (of: readonly string[]) => boolean;
  /** of old titles: one of two numbers of which the ministry is told both or neither */
  told?: 'together';
}

/** The first places of a cell's name: those of `flow` have no year, those of old titles only a kind. */
const STAGE = 5;
const NAME = 5;
const TYPE = 5;

const STOCK: Record<string, (of: readonly string[]) => boolean> = {
  all: () => true,
  draft: (of) => of[STAGE] === 'draft',
};

/** What each panel's columns mean, in the words of the definitions. Undefined: nobody has said what such a column is. */
export function meaningOf(panel: string, column: string, today: string): Meaning | undefined {
  return MEANINGS[panel]?.(column, today);
}

const MEANINGS: Record<string, (column: string, today: string) => Meaning | undefined> = {
  stock: (column) => ({ table: 'stock', holds: STOCK[column] ?? standing(column) }),
  funnel: (column) => ({ table: 'reached', holds: (of) => of[STAGE] === column }),
  tilt: (column) => {
    const [, region, step] = /^(tilted|other)-(.+)$/u.exec(column) ?? [];
    return { table: 'reached', holds: (of) => of[STAGE] === step && of[3] === String(region === 'tilted') };
  },
  endings: (column) => {
    if (column === 'extended') return { table: 'reached', holds: (of) => of[STAGE] === 'extended' };
    const [, ground] = /^ground-(.+)$/u.exec(column) ?? [];
    if (ground === undefined) return { table: 'stock', holds: (of) => of[STAGE] === 'closed' && of[7] === column };
    return { table: 'flow', holds: (of) => of[TYPE] === 'sanctioned' && of[6] === ground };
  },
  clocks: (column, today) => {
    const [, name, state] = /^(.+)-(overdue|running)$/u.exec(column) ?? [];
    const passed = (of: readonly string[]): boolean => (of[6] ?? '') < today;
    return { table: 'clock', holds: (of) => of[NAME] === name && passed(of) === (state === 'overdue') };
  },
  reexaminations: (column, today) => {
    if (column.startsWith('reexamination-')) return { table: 'flow', holds: (of) => of[TYPE] === column };
    if (['reexamination', 'rectification'].includes(column))
      return { table: 'stock', holds: (of) => of[STAGE] === column };
    const last = Number(today.slice(0, 4)) + 3;
    const year = (of: readonly string[]): number => Number(of[6]?.slice(0, 4));
    const meant = (of: readonly string[]): boolean => {
      if (column === 'overdue') return (of[6] ?? '') < today;
      return column === 'due-later' ? year(of) > last : column === `due-${year(of)}`;
    };
    return { table: 'clock', holds: (of) => of[NAME] === 'reexamination' && meant(of) };
  },
  oldTitles: (column) => ({
    table: 'oldTitle',
    holds: (of) => column === 'all' || of[2] === column || of[3] === column,
    ...(['none', 'applied'].includes(column) ? { told: 'together' as const } : {}),
  }),
  facts: (column) => {
    const [, state, fact] = /^(applied|candidate|titled)-(.+)$/u.exec(column) ?? [];
    return { table: 'fact', holds: (of) => of[5] === state && of[6] === fact };
  },
};

function standing(column: string): (of: readonly string[]) => boolean {
  const [, level] = /^review-(.+)$/u.exec(column) ?? [];
  if (level !== undefined) return (of) => of[STAGE] === 'review' && of[6] === level;
  const [, reason] = /^closed-(.+)$/u.exec(column) ?? [];
  if (reason !== undefined) return (of) => of[STAGE] === 'closed' && of[7] === reason;
  return (of) => of[STAGE] === column;
}

/** An average to two places, half away from zero, as the panel's definition has it. */
export function average({ n, total }: { n: bigint; total: bigint }): string {
  const hundredths = (2n * total + n * 10_000n) / (2n * n * 10_000n);
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whether a shown number is this one. */
export function isNumber(value: string | null, number: bigint): boolean {
  return value !== null && millionths(value) === number;
}
