import type { CatalogueArea } from '../entry.ts';

/** What can be wrong with an answer in a form. `label` is the field as printed. */
export const formErrors = {
  FIELD_REQUIRED: { audience: 'applicant', kind: 'bad-input', message: '“{label}”必须填写。' },
  FIELD_TOO_LONG: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”有{count}个字，最多填写{max}个字。',
  },
  FIELD_NOT_TEXT: { audience: 'applicant', kind: 'bad-input', message: '“{label}”应为文字。' },
  FIELD_NOT_A_NUMBER: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是数字，请只填阿拉伯数字，例如 1200 或 12.5。',
  },
  FIELD_NOT_AN_INTEGER: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是整数，请填写整数。',
  },
  FIELD_NUMBER_TOO_LONG: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的数字过长，整数部分最多{max}位。',
  },
  FIELD_TOO_MANY_DECIMALS: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”有{count}位小数，最多{max}位，系统不会自动舍入。',
  },
  FIELD_BELOW_MINIMUM: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”为{value}，不能小于{min}。',
  },
  FIELD_ABOVE_MAXIMUM: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”为{value}，不能大于{max}。',
  },
  FIELD_UNIT_SUSPECT: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”填写了{value}，单位是{unit}，请核对是否填成了别的单位。',
  },
  FIELD_NOT_A_DATE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是有效的日期，请按“年-月-日”填写，例如 2026-01-20。',
  },
  FIELD_NOT_A_YEAR_MONTH: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是有效的年月，请按“年-月”填写，例如 2021-06。',
  },
  FIELD_WRONG_YEAR: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不在{year}年，这一栏填写{year}年的情况。',
  },
  FIELD_DATE_TOO_EARLY: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不能早于{min:date}。',
  },
  FIELD_DATE_TOO_LATE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不能晚于{max:date}。',
  },
  FIELD_IN_FUTURE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”晚于今天，请核对。',
  },
  FIELD_NOT_AN_OPTION: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不在可选范围内，可选：{accepted}。',
  },
  FIELD_OPTION_REPEATED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”重复勾选了“{value}”。',
  },
  FIELD_TOO_FEW_SELECTED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”选了{count}项，至少选{min}项。',
  },
  FIELD_NOT_YES_NO: { audience: 'applicant', kind: 'bad-input', message: '“{label}”应选“是”或者“否”。' },
  FIELD_NOT_A_URL: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是网址，请以 http:// 或 https:// 开头填写。',
  },
  FIELD_NOT_AN_EMAIL: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是电子邮箱地址，例如 name@example.cn。',
  },
  FIELD_NOT_A_PHONE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是电话号码，固定电话请带区号，例如 020-83133333。',
  },
  FIELD_NOT_A_MOBILE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是手机号码，应为 1 开头的 11 位数字。',
  },
  FIELD_NOT_A_POSTCODE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是邮政编码，应为 6 位数字。',
  },
  FIELD_NOT_AN_INDUSTRY: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”不是《国民经济行业分类》（GB/T 4754-2017）的中类代码，应为 3 位数字。',
  },
  FIELD_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '表中没有“{field}”这一项，内容没有保存。',
  },
  FIELD_COMPUTED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”由系统计算，不能填写。',
  },
  FIELD_WRONG_SHAPE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{field}”的内容格式不对，应为{accepted}。',
  },
  FIELD_CHARACTER_NOT_ALLOWED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”第{position}个字符（{character}）不能使用，请删除后重新输入。',
  },
  FIELD_LINE_BREAK_NOT_ALLOWED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”只能写一行，不能换行。',
  },
  FIELD_GARBLED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”含有乱码（{value}），请重新输入原文。',
  },
  FIELD_ANSWER_NORMALISED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”已由“{before}”规范为“{after}”，请核对。',
  },
  FIELD_INVISIBLE_REMOVED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”里看不见的字符已删除，现为“{after}”，请核对。',
  },
  FIELD_LEADING_ZERO_LOST: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”可能丢失了开头的 0，请补上。',
  },
  FIELD_WRONG_UNIT: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”的“{value}”带有别的单位，请换算成{unit}，只填数字。',
  },
  FIELD_EVIDENCE_MISSING: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”要求附佐证材料（{slots}），还没有上传。',
  },
  FACTS_REFUSED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '有{count}处内容不能保存，已填的其他内容没有改动：{first}',
  },
  FIELD_CHECK_FAILED: { audience: 'applicant', kind: 'bad-input', message: '{message}' },
  ONE_OF_REQUIRED: { audience: 'applicant', kind: 'bad-input', message: '{message}' },
  PERCENT_SUSPECT: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”填写了{value}%，请核对：百分之八十五填 85，不填 0.85。',
  },
  ROWS_TOO_FEW: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”现有{count}行，至少填写{min}行。',
  },
  ROWS_TOO_MANY: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”现有{count}行，最多填写{max}行。',
  },
  ROWS_DUPLICATE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{label}”第{row}行与第{first}行的“{column}”相同（{value}），不能重复。',
  },
  ROW_EMPTY: { audience: 'applicant', kind: 'bad-input', message: '“{label}”第{row}行是空行，请填写或者删除。' },
  PASTE_EMPTY: { audience: 'applicant', kind: 'bad-input', message: '粘贴的内容是空的，没有可以导入的行。' },
  PASTE_COLUMN_COUNT: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴内容第{row}行有{count}列，“{label}”应为{max}列。',
  },
  PASTE_QUOTE_OPEN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴内容第{row}行的引号没有配对，请从表格重新复制。',
  },
  PASTE_TOO_LARGE: {
    audience: 'applicant',
    kind: 'too-large',
    message: '粘贴的内容过长，一次最多粘贴{max}个字符，没有导入任何行。',
  },
  PASTE_COLUMN_DUPLICATE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴的表头里“{header}”出现了两次，只取了第一列。',
  },
  PASTE_COLUMN_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴的表头里“{header}”不是“{label}”的一列，没有导入这一列。',
  },
  PASTE_COLUMN_MISSING: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴的表头里没有“{header}”，这一列留空。',
  },
  PASTE_CELL_ERROR: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴内容第{row}行的“{column}”是表格软件的错误值“{value}”，没有导入，请更正。',
  },
  PASTE_CELL_UNREADABLE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴内容第{row}行的“{column}”填的是“{value}”，没有导入，应为{accepted}。',
  },
  PASTE_NUMBERING_DROPPED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '粘贴内容的第一列是序号，没有导入。',
  },
} as const satisfies CatalogueArea;
