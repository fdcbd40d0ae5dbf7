/** A record as it was copied: its line of the sheet (from 1), and its cells. */
export interface PastedRecord {
  row: number;
  cells: string[];
}

/**
 * Splits text copied from Excel, WPS or a browser's table into records: tab between cells, a line break between records.
 * A cell that holds a tab, a line break or a doubled quote stands in quotes there; quotes round anything else are the
 * cell's own. An opening quote that is never closed is an ordinary character.
 * @example parseTsv('甲\t"两\n行"\r\n') // [{ row: 1, cells: ['甲', '两\n行'] }]
 */
export function parseTsv(text: string): PastedRecord[] {
  const records: PastedRecord[] = [];
  const source = text.replace(/\r\n?/gu, '\n');
  let cells: string[] = [];
  let at = 0;
  let more = source !== '';
  while (more) {
    const cell = readCell(source, at);
    cells.push(cell.value);
    at = cell.end + 1;
    if (source.charAt(cell.end) !== '\t') {
      records.push({ row: records.length + 1, cells });
      cells = [];
      more = at < source.length;
    }
  }
  return records;
}

function readCell(source: string, start: number): { value: string; end: number } {
  return (source.charAt(start) === '"' ? readQuoted(source, start) : undefined) ?? readPlain(source, start);
}

function readPlain(source: string, start: number): { value: string; end: number } {
  const separator = /[\t\n]/gu;
  separator.lastIndex = start;
  const end = separator.exec(source)?.index ?? source.length;
  return { value: source.slice(start, end), end };
}

function readQuoted(source: string, start: number): { value: string; end: number } | undefined {
  let quote = source.indexOf('"', start + 1);
  while (quote >= 0 && source.charAt(quote + 1) === '"') quote = source.indexOf('"', quote + 2);
  if (quote < 0 || !['\t', '\n', ''].includes(source.charAt(quote + 1))) return undefined;
  const inner = source.slice(start + 1, quote);
  return /[\t\n"]/u.test(inner) ? { value: inner.replaceAll('""', '"'), end: quote + 1 } : undefined;
}
