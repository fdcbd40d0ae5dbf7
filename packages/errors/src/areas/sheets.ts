import type { CatalogueArea } from '../entry.ts';

/** Reading spreadsheets. `cell` is an address like C7. */
export const sheetErrors = {
  SHEET_UNREADABLE: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '表格“{name}”无法读取，请另存为 xlsx 后重试。',
  },
  SHEET_EMPTY: { audience: 'applicant', kind: 'bad-input', message: '表格“{name}”没有数据行。' },
  SHEET_TOO_MANY_ROWS: {
    audience: 'applicant',
    kind: 'too-large',
    message: '表格有{count}行，最多接收{max}行，没有导入任何内容。',
  },
  SHEET_ROW_NUMBER_INVALID: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '表格里的行号“{value}”无效，请重新另存后导入。',
  },
  SHEET_MERGED_CELLS: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '单元格{cell}是合并单元格，请取消合并后导入。',
  },
  SHEET_HEADER_DUPLICATE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '表头“{header}”出现了{count}次，请只保留一列。',
  },
  SHEET_COLUMN_MISSING: { audience: 'applicant', kind: 'bad-input', message: '表格缺少“{header}”这一列。' },
  SHEET_COLUMN_UNKNOWN: { audience: 'applicant', kind: 'bad-input', message: '“{header}”这一列不在表中，没有导入。' },
  SHEET_HIDDEN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '表格里有隐藏的{what}（{where}），请确认是否应当导入。',
  },
  SHEET_FORMULA_WITHOUT_VALUE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '单元格{cell}是没有结果的公式，请在表格软件里打开并保存后再导入，或者改为数值。',
  },
  SHEET_CELL_ERROR: { audience: 'applicant', kind: 'bad-input', message: '单元格{cell}是错误值“{value}”，请更正。' },
  SHEET_ENCODING_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '无法判断文件“{name}”的编码，请另存为 UTF-8 后导入。',
  },
  SHEET_LEADING_ZERO_LOST: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '单元格{cell}的“{value}”可能丢失了开头的 0，请把该列设为“文本”后重新填写。',
  },
  SHEET_FORMAT_OLD: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '“{name}”是旧的 xls 格式，请另存为 xlsx 后导入。',
  },
  SHEET_ROWS_WRONG: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '{count}行中有{wrong}行有误，没有导入任何内容，请按提示更正后再导入。',
  },
  SHEET_NOT_A_TABLE: {
    audience: 'officer',
    kind: 'unsupported-media',
    message: '“{name}”是{what}，不能读入，请另存为 xlsx 或 csv 后上传。',
  },
  SHEET_ENCRYPTED: {
    audience: 'officer',
    kind: 'unsupported-media',
    message: '“{name}”设有打开密码，请去掉密码另存后重试。',
  },
  SHEET_MACROS: {
    audience: 'officer',
    kind: 'unsupported-media',
    message: '“{name}”带有宏，请另存为不带宏的 xlsx 后重试。',
  },
  SHEET_UNPACKED_TOO_LARGE: {
    audience: 'officer',
    kind: 'too-large',
    message: '“{name}”解压后超过{max}MB，没有读入。请删去多余的工作表、图片和格式，或者分成几个文件。',
  },
  SHEET_TOO_MANY_COLUMNS: {
    audience: 'officer',
    kind: 'too-large',
    message: '第{row}行有{count}列，最多接收{max}列。',
  },
  SHEET_CELL_TOO_LONG: {
    audience: 'officer',
    kind: 'too-large',
    message: '单元格{cell}有{count}个字符，最多接收{max}个。',
  },
  SHEET_QUOTES_BROKEN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{name}”第{row}行起的双引号没有成对，后面的内容无法分列，请更正后重新导入。',
  },
  SHEET_EARLY_EPOCH: {
    audience: 'officer',
    kind: 'bad-input',
    message: '这个工作簿从1904年起计日期。没有设成日期格式的序号不能据以换算，请把日期列设为日期格式后再导入。',
  },
  SHEET_OTHERS_NOT_READ: {
    audience: 'officer',
    kind: 'bad-input',
    message: '只读入了工作表“{sheet}”，没有读入“{others}”。',
  },
} as const satisfies CatalogueArea;
