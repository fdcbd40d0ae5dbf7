import type { CatalogueArea } from '../entry.ts';

/** Lists of old titles, row by row; `column` is the printed header. */
export const migrationErrors = {
  OLD_TITLE_COLUMN_MISSING: {
    audience: 'officer',
    kind: 'bad-input',
    message: '表格缺少必填的“{column}”这一列。可以下载模板，按模板的表头填写。',
  },
  OLD_TITLE_COLUMN_REPEATED: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”有两列（{value}），请只保留一列。',
  },
  OLD_TITLE_COLUMN_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '表头“{value}”不在模板中，这一列没有读入。',
  },
  OLD_TITLE_COLUMN_UNIT: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{value}”的单位是{stated}，模板的单位是{unit}，请换算后把表头改为“{column}”。',
  },
  OLD_TITLE_ROW_TOO_LONG: {
    audience: 'officer',
    kind: 'bad-input',
    message: '这一行比表头多出{count}个单元格（“{value}”），可能是内容里的分隔符把一格拆成了两格。',
  },
  OLD_TITLE_NOT_A_ROW: {
    audience: 'officer',
    kind: 'bad-input',
    message: '这一行只有一格有内容（“{value}”），不像一个称号；如果是合计或者备注，请删除。',
  },
  OLD_TITLE_EXAMPLE_ROW: { audience: 'officer', kind: 'bad-input', message: '这是模板里的示例行，不会导入，请删除。' },
  OLD_TITLE_ROW_REPEATED: {
    audience: 'officer',
    kind: 'conflict',
    message: '这一行和第{first}行完全相同，只导入一次。',
  },
  OLD_TITLE_ROW_CONFLICT: {
    audience: 'officer',
    kind: 'conflict',
    message: '这一行和第{first}行是同一个称号，但是“{differs}”不同，请核实后只保留一行。',
  },
  OLD_TITLE_IMPORTED_DIFFERENT: {
    audience: 'officer',
    kind: 'conflict',
    message: '这个称号已经导入过，但是内容不同。要更正，请先撤销原来的导入。',
  },
  OLD_TITLE_CLAIMED_ELSEWHERE: {
    audience: 'officer',
    kind: 'conflict',
    message: '{authority}的名单里已有这家运营单位（{value}），两地不能同时列入，请先核实由哪一地管理。',
  },
  OLD_TITLE_OPERATOR_NAMES: {
    audience: 'officer',
    kind: 'bad-input',
    message: '同一个统一社会信用代码在第{first}行的运营单位是“{other}”，这里是“{value}”，请核实是否更名或者填错。',
  },
  OLD_TITLE_EMPTY: { audience: 'officer', kind: 'bad-input', message: '“{column}”没有填写。' },
  OLD_TITLE_TOO_LONG: { audience: 'officer', kind: 'bad-input', message: '“{column}”有{count}个字，最多{max}个字。' },
  OLD_TITLE_CHARACTER: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”第{position}个字符（{character}）不能保存，请删除后重新填写。',
  },
  OLD_TITLE_GARBLED: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”是乱码，请确认文件的编码后重新另存。',
  },
  OLD_TITLE_FORMULA: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”以公式符号开头，不像名称，请改为文字。',
  },
  OLD_TITLE_CELL_ERROR: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”是表格软件的错误值“{value}”，请更正。',
  },
  OLD_TITLE_NORMALISED: { audience: 'officer', kind: 'bad-input', message: '“{column}”的“{value}”已按“{after}”读入。' },
  OLD_TITLE_USCC_LENGTH: {
    audience: 'officer',
    kind: 'bad-input',
    message: '统一社会信用代码“{value}”有{count}位，应为18位。',
  },
  OLD_TITLE_USCC_CHARACTER: {
    audience: 'officer',
    kind: 'bad-input',
    message: '统一社会信用代码“{value}”第{position}位“{character}”不能使用。',
  },
  OLD_TITLE_USCC_CHECK: {
    audience: 'officer',
    kind: 'bad-input',
    message: '统一社会信用代码“{value}”的校验位不符：第18位是“{found}”，按前17位应为“{expected}”，请对照证照核对。',
  },
  OLD_TITLE_USCC_SCIENTIFIC: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{value}”是被表格软件改成科学计数法的代码，请把这一列设为“文本”后重新填写。',
  },
  OLD_TITLE_USCC_OLD_LICENCE: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{value}”是15位的旧营业执照注册号，请填写18位的统一社会信用代码。',
  },
  OLD_TITLE_DATE_UNREADABLE: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”不是能读懂的日期。',
  },
  OLD_TITLE_DATE_NO_DAY: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”没有写到日，请按公告填写完整的日期。',
  },
  OLD_TITLE_DATE_ORDER: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”分不清年月日的先后，请按年、月、日填写。',
  },
  OLD_TITLE_DATE_SERIAL: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”是表格软件的日期序号，已按{after:date}读入，请核对。',
  },
  OLD_TITLE_DATE_NOT_EXISTING: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”这一天不存在。',
  },
  OLD_TITLE_GRANTED_TOO_EARLY: {
    audience: 'officer',
    kind: 'bad-input',
    message: '认定日期{value:date}早于{law}（{from}起），不可能依据这一文件认定。',
  },
  OLD_TITLE_GRANTED_AFTER_REPEAL: {
    audience: 'officer',
    kind: 'bad-input',
    message: '认定日期{value:date}在{law}废止（{repealed:date}）以后，不可能依据这一文件认定。',
  },
  OLD_TITLE_GRANTED_IN_FUTURE: {
    audience: 'officer',
    kind: 'bad-input',
    message: '认定日期{value:date}还没有到（今天是{today:date}）。',
  },
  OLD_TITLE_END_BEFORE_GRANT: {
    audience: 'officer',
    kind: 'bad-input',
    message: '有效期至{value:date}不晚于认定日期{granted:date}。',
  },
  OLD_TITLE_END_DIFFERS: {
    audience: 'officer',
    kind: 'bad-input',
    message:
      '有效期至{value:date}与按{law}计算的不同：三年届满是{years:date}，废止规定最迟到{repeal:date}，以较早的{after:date}为准。',
  },
  OLD_TITLE_END_NOT_COMPUTED: {
    audience: 'officer',
    kind: 'bad-input',
    message:
      '{law}的文本未持有，不计算届满日；表中没有写有效期，只按废止规定记为最迟{after:date}失效，请按认定文件核对。',
  },
  OLD_TITLE_DIVISION_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '没有“{value}”这个行政区划，请填写六位行政区划代码，或者地级以上行政区划的全称。',
  },
  OLD_TITLE_DIVISION_AMBIGUOUS: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{value}”可以指{choices}，请填写六位行政区划代码。',
  },
  OLD_TITLE_DIVISION_ELSEWHERE: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{value}”属于{authority}，不在{own}的名单范围内。',
  },
  OLD_TITLE_KIND_UNKNOWN: { audience: 'officer', kind: 'bad-input', message: '类别“{value}”无法识别。' },
  OLD_TITLE_BASIS_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '依据文件“{value}”无法识别。2012年的办法（工信部企业〔2012〕197号）认定的称号也已全部到期，不在导入范围。',
  },
  OLD_TITLE_KIND_BASIS: {
    audience: 'officer',
    kind: 'bad-input',
    message: '类别是“{value}”，但是{law}认定的是{kind}，类别和依据文件不符。',
  },
  OLD_TITLE_DOCUMENT_NUMBER: { audience: 'officer', kind: 'bad-input', message: '认定文号“{value}”不符合文号的写法。' },
  OLD_TITLE_DOCUMENT_YEAR: {
    audience: 'officer',
    kind: 'bad-input',
    message: '认定文号“{value}”是{year}年的文件，认定日期却在{granted}年，请核对。',
  },
  OLD_TITLE_SERVICE_UNKNOWN: { audience: 'officer', kind: 'bad-input', message: '服务类别“{value}”无法识别。' },
  OLD_TITLE_SERVICE_OF_BASE: {
    audience: 'officer',
    kind: 'bad-input',
    message: '基地没有服务类别（{law}没有这样的划分），“{value}”没有读入。',
  },
  OLD_TITLE_NUMBER: { audience: 'officer', kind: 'bad-input', message: '“{column}”的“{value}”不是数字。' },
  OLD_TITLE_NUMBER_UNIT: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”带着别的单位，这一列的单位是{unit}。',
  },
  OLD_TITLE_NUMBER_NEGATIVE: { audience: 'officer', kind: 'bad-input', message: '“{column}”的“{value}”是负数。' },
  OLD_TITLE_NUMBER_NOT_WHOLE: { audience: 'officer', kind: 'bad-input', message: '“{column}”的“{value}”应为整数。' },
  OLD_TITLE_NUMBER_TOO_LONG: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”位数太多，请核对单位和小数点。',
  },
  OLD_TITLE_PERCENT_OVER: { audience: 'officer', kind: 'bad-input', message: '“{column}”的“{value}”超过100%。' },
  OLD_TITLE_PERCENT_FRACTION: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”的“{value}”不到1%，如果指的是{after}%，请改正；按{value}%读入。',
  },
  OLD_TITLE_YES_NO: { audience: 'officer', kind: 'bad-input', message: '“{column}”的“{value}”不是“是”或“否”。' },
  OLD_TITLE_FIGURE_OF_OTHER_KIND: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{column}”不是{kind}的情况，“{value}”没有读入。',
  },
} as const satisfies CatalogueArea;
