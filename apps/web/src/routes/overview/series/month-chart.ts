/** One piece of a line: months that follow each other and all have a number. */
export type Piece = readonly (readonly [x: number, y: number])[];

export interface MonthChart {
  width: number;
  height: number;
  /** pieces, so that a month without a number stays a gap and is never drawn as nought */
  pieces: readonly Piece[];
  levels: readonly { y: number; label: string }[];
  months: readonly { x: number; label: string }[];
}

const WIDTH = 420;
const HEIGHT = 150;
const LEFT = 44;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 26;

/** A round even number that is not below a value, so that half of it is whole. */
export function ceilingOf(value: number): number {
  if (value <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 3, 4, 6, 8, 10].map((step) => step * power).find((level) => level >= value && level % 2 === 0) ?? value;
}

function monthLabels(months: readonly string[], xOf: (at: number) => number): MonthChart['months'] {
  const januaries = months.flatMap((month, at) => (month.endsWith('-01') ? [at] : []));
  const marked =
    months.length > 0 && !januaries.includes(0) && (januaries[0] ?? 99) > 3 ? [0, ...januaries] : januaries;
  return marked.map((at) => {
    const [year, month] = (months[at] ?? '').split('-');
    return { x: xOf(at), label: month === '01' ? `${year}年` : `${year}年${Number(month)}月` };
  });
}

/** A line over months, laid out to be drawn; numbers are made plain floats for that alone. */
export function monthChart(months: readonly string[], values: readonly (string | null)[]): MonthChart {
  const numbers = months.map((_, at) => (values[at] === null || values[at] === undefined ? null : Number(values[at])));
  const ceiling = ceilingOf(Math.max(0, ...numbers.map((value) => value ?? 0)));
  const xOf = (at: number) => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, months.length - 1);
  const yOf = (value: number) => TOP + (1 - value / ceiling) * (HEIGHT - TOP - BOTTOM);
  const pieces: [number, number][][] = [];
  for (const [at, value] of numbers.entries()) {
    if (value === null) continue;
    const point: [number, number] = [Math.round(xOf(at) * 10) / 10, Math.round(yOf(value) * 10) / 10];
    const last = at > 0 && numbers[at - 1] !== null ? pieces.at(-1) : undefined;
    if (last) last.push(point);
    else pieces.push([point]);
  }
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces,
    levels: [0, ceiling / 2, ceiling].map((level) => ({ y: yOf(level), label: level.toLocaleString('en') })),
    months: monthLabels(months, xOf),
  };
}
