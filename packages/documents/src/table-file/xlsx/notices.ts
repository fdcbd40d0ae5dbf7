import { formatMessage } from '@shifan/errors';
import type { Slots } from '@shifan/errors';
import type { TableNotice } from '../table-file.ts';
import type { SheetRemarks } from './sheet-rows.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';

const MOST = 20;

/** What a person should look at again, at most 20 places of each. */
export function noticesOf(workbook: Workbook, read: WorkbookSheet, remarks: SheetRemarks): TableNotice[] {
  const unread = workbook.sheets.filter((one) => one !== read && !isExplanation(one));
  const [hidden, others] = [unread.filter((one) => one.hidden), unread.filter((one) => !one.hidden)];
  const notices: TableNotice[] = workbook.from1904 ? [notice('SHEET_EARLY_EPOCH', {})] : [];
  if (others.length > 0) {
    notices.push(
      notice('SHEET_OTHERS_NOT_READ', { sheet: read.name, others: others.map(({ name }) => name).join('、') }),
    );
  }
  if (hidden.length > 0) {
    notices.push(notice('SHEET_HIDDEN', { what: '工作表', where: hidden.map(({ name }) => name).join('、') }));
  }
  if (remarks.hiddenRows.length > 0) {
    const rows = remarks.hiddenRows.slice(0, MOST).join('、');
    notices.push(
      notice('SHEET_HIDDEN', { what: '行', where: `第${rows}行${remarks.hiddenRows.length > MOST ? '等' : ''}` }),
    );
  }
  for (const cell of remarks.merged.slice(0, MOST)) notices.push(notice('SHEET_MERGED_CELLS', { cell }));
  for (const cell of remarks.formulasWithoutValue.slice(0, MOST)) {
    notices.push(notice('SHEET_FORMULA_WITHOUT_VALUE', { cell }));
  }
  return notices;
}

function isExplanation({ name }: WorkbookSheet): boolean {
  return name === EXPLANATION_SHEET;
}

/** The sheet of a template that explains its columns. */
export const EXPLANATION_SHEET = '填写说明';

function notice(code: TableNotice['code'], slots: Slots): TableNotice {
  return { code, message: formatMessage(code, slots) };
}
