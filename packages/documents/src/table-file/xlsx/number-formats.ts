import type { PackageParts } from './package-parts.ts';
import { readWhole } from './xml.ts';

/** What a cell's style makes of a number. */
export type NumberForm = 'plain' | 'date' | 'percent';

/** Formats that every spreadsheet knows by number: 14–22 and 45–47 are days and times, as are 27–36 and 50–58 in Chinese editions. */
function builtIn(id: number): NumberForm {
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'plain';
}

/** What the cell styles of a workbook make of numbers, by the style's index. */
export async function numberForms(parts: PackageParts, path: string | undefined, name: string): Promise<NumberForm[]> {
  if (path === undefined || !parts.has(path)) return [];
  const own = new Map<number, NumberForm>();
  const forms: NumberForm[] = [];
  let inCellStyles = false;
  await readWhole(name, parts.text(path), {
    open(tag, attributes) {
      if (tag === 'numFmt') own.set(Number(attributes['numFmtId']), formOf(attributes['formatCode'] ?? ''));
      if (tag === 'cellXfs') inCellStyles = true;
      if (tag !== 'xf' || !inCellStyles) return;
      const id = Number(attributes['numFmtId'] ?? '0');
      forms.push(own.get(id) ?? builtIn(id));
    },
    close(tag) {
      if (tag === 'cellXfs') inCellStyles = false;
    },
  });
  return forms;
}

/** A format with year and month or day, outside quotes, brackets and escapes, shows days. */
function formOf(code: string): NumberForm {
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/giu, '').toLowerCase();
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/u.test(bare) && !/[0#?]/u.test(bare.replaceAll(/s\.0+/gu, '')) ? 'date' : 'plain';
}
