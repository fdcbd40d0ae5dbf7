/** A class of a distribution, as the API gives it. */
export interface HistogramClass {
  from: string;
  to: string;
  n: number;
}

/** A number of the law, or one that is supposed, marked in the picture. */
export interface HistogramMark {
  value: string;
  label: string;
  supposed: boolean;
}

export interface HistogramLayout {
  width: number;
  height: number;
  left: number;
  base: number;
  bars: readonly { x: number; y: number; width: number; height: number; n: number }[];
  edges: readonly { x: number; label: string }[];
  levels: readonly { y: number; label: string }[];
  marks: readonly { x: number; y: number; anchor: 'start' | 'middle' | 'end'; label: string; supposed: boolean }[];
  /** marks that lie so far off that they are told in words */
  outside: readonly HistogramMark[];
}

const TOP = 44;
const BOTTOM = 30;
const RIGHT = 26;
const LABEL_ROOM = 58;
// A mark further away than this many times the breadth of the numbers would squeeze them together.
const FARTHEST = 1.5;

/** A histogram laid out to be drawn; numbers are made plain floats for that alone. */
export function histogramLayout(
  classes: readonly HistogramClass[],
  { marks, width }: { marks: readonly HistogramMark[]; width: number },
): HistogramLayout {
  const height = 280;
  const most = Math.max(1, ...classes.map(({ n }) => n));
  const ceiling = ceilingOf(most);
  const left = 14 + String(ceiling).length * 9;
  const base = height - BOTTOM;
  const first = Number(classes[0]?.from ?? 0);
  const last = Number(classes.at(-1)?.to ?? 1);
  const near = marks.filter((mark) => isNear(Number(mark.value), first, last));
  const low = Math.min(first, ...near.map(({ value }) => Number(value)));
  const high = Math.max(last, ...near.map(({ value }) => Number(value)));
  const xOf = (value: number) => round(left + ((value - low) / (high - low || 1)) * (width - left - RIGHT));
  const yOf = (n: number) => round(base - (n / ceiling) * (base - TOP));
  return {
    width,
    height,
    left,
    base,
    bars: classes.map(({ from, to, n }) => ({
      x: round(xOf(Number(from)) + 1),
      y: yOf(n),
      width: round(Math.max(1, xOf(Number(to)) - xOf(Number(from)) - 2)),
      height: round(base - yOf(n)),
      n,
    })),
    edges: edgesOf(classes, xOf),
    levels: [0, ceiling / 2, ceiling].map((n) => ({ y: yOf(n), label: n.toLocaleString('en') })),
    marks: near.map((mark, i) => markAt(mark, { x: xOf(Number(mark.value)), y: 14 + (i % 2) * 16, width, left })),
    outside: marks.filter((mark) => !near.includes(mark)),
  };
}

function isNear(value: number, first: number, last: number): boolean {
  const room = (last - first) * FARTHEST;
  return value >= first - room && value <= last + room;
}

function markAt(mark: HistogramMark, { x, y, width, left }: { x: number; y: number; width: number; left: number }) {
  const half = mark.label.length * 7;
  const anchor = x - half < left ? ('start' as const) : x + half > width ? ('end' as const) : ('middle' as const);
  return { x, y, anchor, label: mark.label, supposed: mark.supposed };
}

/** As many edges are named as have room beside each other. */
function edgesOf(classes: readonly HistogramClass[], xOf: (value: number) => number): HistogramLayout['edges'] {
  const values = [...classes.map(({ from }) => from), ...classes.slice(-1).map(({ to }) => to)];
  const edges = values.map((label) => ({ x: xOf(Number(label)), label }));
  const named: { x: number; label: string }[] = [];
  for (const edge of edges) {
    const before = named.at(-1);
    if (before === undefined || edge.x - before.x >= LABEL_ROOM) named.push(edge);
  }
  return named;
}

/** A whole even number that is not below a count, so that half of it is whole. */
function ceilingOf(most: number): number {
  if (most <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(most));
  const steps = [1, 1.2, 1.4, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].map((step) => Math.round(step * power));
  return steps.find((level) => level >= most && level % 2 === 0) ?? most + (most % 2);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
