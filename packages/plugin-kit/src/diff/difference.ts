import type { Plugin } from '@shifan/rules';

export const DIFFERENCE_AREAS = [
  'identity',
  'parameter',
  'kind',
  'criterion',
  'rubric',
  'material',
  'slot',
  'form',
  'field',
  'phase',
  'preference',
  'document',
  'notice',
  'article',
  'not-held',
] as const;
export type DifferenceArea = (typeof DIFFERENCE_AREAS)[number];

/** What the areas are called. */
export const differenceAreaWords: Record<DifferenceArea, string> = {
  identity: '基本情况',
  parameter: '参数',
  kind: '类型',
  criterion: '条件和标准',
  rubric: '创建方案评价',
  material: '材料',
  slot: '附件栏目',
  form: '表格',
  field: '表中项目',
  phase: '流程',
  preference: '倾斜、优先、放宽',
  document: '文书',
  notice: '年度通知',
  article: '条文',
  'not-held': '没有掌握的部分',
};

/** One thing that two plugins (or two versions of one) say differently. */
export interface Difference {
  area: DifferenceArea;
  id: string;
  /** place in the plugin that has it, the second where both have */
  path: string;
  /** what is said, in Chinese; null: nothing */
  before: string | null;
  after: string | null;
  /** as people read citations */
  citationBefore?: string;
  citationAfter?: string;
  /** the whole in one Chinese sentence */
  sentence: string;
}

/** One thing a plugin says, ready to be held against what another says. */
export interface Saying {
  id: string;
  path: string;
  /** what it is called */
  label: string;
  text: string;
  /** for the sentence, where the whole text would be too long */
  short?: string;
  citation?: string | undefined;
  /** of a criterion or material: what it is one standard of */
  standard?: { of: string; kind: string; stage: string };
}

/** One area: what a plugin says there, in its order. */
export interface AreaReader {
  area: DifferenceArea;
  says(plugin: Plugin): Saying[];
}
