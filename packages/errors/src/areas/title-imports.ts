import type { CatalogueArea } from '../entry.ts';

/** Importing lists of old titles, and starting from a title. */
export const titleImportErrors = {
  TITLE_IMPORT_FILE_TYPE: {
    audience: 'officer',
    kind: 'unsupported-media',
    message: '“{name}”不是能读取的名单，请上传 xlsx 或者 csv 文件。',
  },
  TITLE_IMPORT_NO_HEADER: {
    audience: 'officer',
    kind: 'bad-input',
    message: '前{rows}行里没有找到表头，请下载模板，按模板的表头填写后重新上传。{others}',
  },
  TITLE_IMPORT_HEADER: {
    audience: 'officer',
    kind: 'bad-input',
    message: '表头有{count}处问题：{problems}',
  },
  TITLE_IMPORT_TOO_HEAVY: {
    audience: 'officer',
    kind: 'too-large',
    message: '处理这个文件要用的内存超过上限。请另存为 csv，或者拆成几个文件分别上传。',
  },
  TITLE_IMPORT_STATE: {
    audience: 'officer',
    kind: 'conflict',
    message: '名单“{file}”现在是“{state}”，不能{command}。',
  },
  TITLE_IMPORT_HAS_ERRORS: {
    audience: 'officer',
    kind: 'refused',
    message: '名单里有{faulty}行有错误，不能全部导入：可以只导入没有错误的{good}行，或者更正后重新上传。',
  },
  TITLE_IMPORT_NOTHING_NEW: {
    audience: 'officer',
    kind: 'refused',
    message: '名单里没有可以新导入的行（{unchanged}行早已导入且内容相同，{faulty}行有错误）。',
  },
  TITLE_IMPORT_IN_USE: {
    audience: 'officer',
    kind: 'refused',
    message: '这批称号里已有称号用来发起了新的申报，不能撤销：{titles}。',
  },
  TITLE_OF_OTHER_OPERATOR: {
    audience: 'applicant',
    kind: 'forbidden',
    message: '“{name}”的运营单位是{operator}，统一社会信用代码与本单位不同，不能由本单位据此申报。',
  },
  TITLE_OF_OTHER_AUTHORITY: {
    audience: 'applicant',
    kind: 'refused',
    message: '“{name}”在{authority}的名单里，本单位登记在{own}，不能据此申报。请先请两地主管部门核实。',
  },
} as const satisfies CatalogueArea;
