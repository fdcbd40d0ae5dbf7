import { yearLabel, type ElementKind, type Plugin } from '@shifan/rules';

/** What the parts of a measure are called on screen. */
const ELEMENT_WORDS: Record<ElementKind | 'product', string> = {
  kind: '类型',
  criterion: '标准',
  parameter: '参数',
  material: '材料',
  slot: '佐证材料',
  form: '表格',
  field: '表中项目',
  option: '表中选项',
  phase: '环节',
  chain: '审核层级',
  level: '审核层级',
  term: '有效期',
  report: '年度报告',
  process: '随时可能的事项',
  ground: '处理事由',
  rubric: '方案评价要求',
  preference: '政策倾斜',
  document: '文书',
  notice: '通知',
  deadline: '截止日',
  quota: '名额',
  product: '系统功能',
};

/** The word for a kind of part; an unknown one stands for itself. */
export function elementWord(kind: string): string {
  return Object.entries(ELEMENT_WORDS).find(([known]) => known === kind)?.[1] ?? kind;
}

/** A part's name with the year of the measure's first call in it. */
export function elementName(name: string, plugin: Plugin): string {
  return yearLabel(name, plugin.notices[0]?.year);
}
