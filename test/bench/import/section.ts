import type { Measured } from './measure-import.ts';

/** The section of the report: figures by size and type, and what they mean. */
export function sectionOf(measured: readonly Measured[]): string {
  const rows = measured.map((one) => `| ${cells(one).join(' | ')} |`);
  return [
    'A list without a fault is uploaded over HTTP, checked (the dry run), confirmed and imported by the server in the background,',
    'handed in again (every row unchanged), its report fetched, and the import undone in one transaction. The floor is the same rows inserted plainly, 500 at once, into a',
    'table with nothing but a primary key, on the same database in the same run. Memory is that of the server process.',
    '',
    `| ${HEADER.join(' | ')} |`,
    `| ${HEADER.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    ...growth(measured),
  ].join('\n');
}

const HEADER = [
  'file',
  'rows',
  'MB',
  'checked/s',
  'imported/s',
  'again/s',
  'floor/s',
  'imported ÷ floor',
  'undone in, s',
  'memory before, MB',
  'peak, MB',
  'peak at the report, MB',
  'another request, p95 / most, ms',
];

function cells(one: Measured): string[] {
  return [
    one.type,
    whole(one.rows),
    one.megabytes.toFixed(1),
    whole(one.checkedPerSecond),
    whole(one.importedPerSecond),
    whole(one.againPerSecond),
    whole(one.floorPerSecond),
    (one.importedPerSecond / one.floorPerSecond).toFixed(2),
    one.undoSeconds.toFixed(1),
    whole(one.rssIdle),
    whole(one.rssPeak),
    whole(one.rssReport),
    `${one.otherP95.toFixed(0)} / ${one.otherMost.toFixed(0)}`,
  ];
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}

function growth(measured: readonly Measured[]): string[] {
  return ['csv', 'xlsx'].flatMap((type) => {
    const of = measured.filter((one) => one.type === type).toSorted((a, b) => a.rows - b.rows);
    const [first] = of;
    const last = of.at(-1);
    if (!first || !last || first === last) return [];
    const more = last.rssPeak - first.rssPeak;
    const times = (last.rows / first.rows).toFixed(0);
    return [
      `- ${type}: ${times} times the rows, ${more.toFixed(0)} MB more at the peak (${((more / (last.rows - first.rows)) * 1024).toFixed(2)} kB a row).`,
    ];
  });
}
