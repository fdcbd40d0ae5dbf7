/** What the areas of a measure are called, in the order in which differences are told. */
export const AREAS: Readonly<Record<string, string>> = {
  identity: '基本情况',
  parameter: '参数',
  kind: '类型',
  criterion: '条件和标准',
  rubric: '创建方案评价',
  material: '材料',
  slot: '佐证材料',
  form: '表格',
  field: '表中项目',
  phase: '流程',
  preference: '倾斜、优先、放宽',
  document: '文书',
  notice: '年度通知',
  article: '条文',
  'not-held': '没有掌握的部分',
};
