import { fail } from '@shifan/errors';
import { rowGate } from '../row-gate.ts';
import type { TableReport, TableSource } from '../table-file.ts';
import { EXPLANATION_SHEET, noticesOf } from './notices.ts';
import { numberForms } from './number-formats.ts';
import { openParts } from './package-parts.ts';
import type { PackageParts } from './package-parts.ts';
import { sharedStrings } from './shared-strings.ts';
import { SheetListener } from './sheet-rows.ts';
import { readWorkbook } from './workbook.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';
import { readXml } from './xml.ts';

/** Reads the first visible sheet of an xlsx row by row, without ever holding the sheet. */
export async function readXlsx(source: TableSource): Promise<TableReport> {
  const parts = await openParts(source);
  try {
    const workbook = await readWorkbook(parts, source.name);
    const sheet = workbook.sheets.find((one) => !one.hidden && one.name !== EXPLANATION_SHEET);
    if (sheet === undefined) return fail('SHEET_EMPTY', { name: source.name });
    return await readSheet(source, parts, { workbook, sheet });
  } finally {
    parts.close();
  }
}

async function readSheet(
  source: TableSource,
  parts: PackageParts,
  { workbook, sheet }: { workbook: Workbook; sheet: WorkbookSheet },
): Promise<TableReport> {
  const { name, limits } = source;
  const gate = rowGate(source);
  const listener = new SheetListener({
    name,
    texts: await sharedStrings(parts, { path: workbook.sharedStrings, name, limits }),
    forms: await numberForms(parts, workbook.styles, name),
    from1904: workbook.from1904,
    maxColumns: limits.columns,
  });
  // The parser stops between pieces of the file: what it found is passed on before it reads further.
  for await (const _ of readXml(name, parts.text(sheet.path), listener)) {
    for (const row of listener.rows) await gate.pass(row);
    listener.rows.length = 0;
  }
  return { type: 'xlsx', rows: gate.rows(), sheet: sheet.name, notices: noticesOf(workbook, sheet, listener.remarks) };
}
