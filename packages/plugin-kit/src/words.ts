import { citationText } from '@shifan/rules';
import type { Citation, EvidenceSlot, FieldType, MaterialRule, Parameter, Plugin, Preference } from '@shifan/rules';

/** The words that documents and comparisons use for what the vocabulary writes as codes. */
export const statusWords = {
  draft: '征求意见稿，尚未施行',
  'in-force': '现行有效',
  repealed: '已废止',
  fictional: '虚构的示例',
} as const satisfies Record<Plugin['status'], string>;

export const stageWords = { creation: '创建标准', designation: '认定标准' } as const;

export const boundWords = { inclusive: '含本数', exclusive: '不含本数', exact: '即此数' } as const satisfies Record<
  Parameter['bound'],
  string
>;

export const fieldTypeWords: Record<FieldType, string> = {
  text: '文字',
  'long-text': '长文字',
  url: '网址',
  email: '电子邮箱',
  phone: '电话',
  mobile: '手机号码',
  postcode: '邮政编码',
  uscc: '统一社会信用代码',
  date: '日期',
  'year-month': '年月',
  integer: '整数',
  decimal: '数字',
  'money-wan': '金额（万元）',
  percent: '百分比',
  choice: '单选',
  'multi-choice': '多选',
  'yes-no': '是或否',
  industry: '行业',
  table: '明细表',
  computed: '自动计算',
};

/** What a preference does. */
export const effectWords: Record<Preference['effect'], string> = {
  flag: '提示决定机关',
  'between-equals': '同等条件下优先',
  relaxable: '未达到的可以放宽',
};

export const acceptWords: Record<EvidenceSlot['accept'][number], string> = {
  pdf: 'PDF',
  image: '图片',
  word: 'Word 文档',
  sheet: '电子表格',
  ofd: 'OFD',
};

export const sealWords = { operator: '运营主体盖章', recommender: '推荐单位盖章' } as const;

/** A number with its unit, as people say it: 5个工作日, 700家. */
export function amount(value: string, unit: string): string {
  return unit === '工作日' ? `${value}个${unit}` : `${value}${unit}`;
}

/** The names of kinds; a kind that is not there by its id. */
export function kindNames(plugin: Plugin, kinds: readonly string[]): string {
  return kinds.map((id) => plugin.kinds.find((kind) => kind.id === id)?.name ?? id).join('、');
}

/** A clause as a document about its own law says it: the 文号 only where it is another's. */
export function clauseText(plugin: Plugin, citation: Citation): string {
  const own = `${plugin.law[0]?.document ?? ''} `;
  const text = citationText(plugin, citation);
  return text.startsWith(own) ? text.slice(own.length) : text;
}

/** A text with how a silence of the law is read. */
export function withReading(text: string, interpretation: string | undefined): string {
  return interpretation === undefined
    ? text
    : `${text.replace(/。$/u, '')}${/[？！]$/u.test(text) ? '' : '；'}读法：${interpretation}`;
}

/** What a material asks for: files and forms, all of them or any. */
export function materialRuleText(rule: MaterialRule, plugin: Plugin): string {
  if ('slot' in rule) return plugin.evidenceSlots.find(({ id }) => id === rule.slot)?.title ?? rule.slot;
  if ('form' in rule) return plugin.forms.find(({ id }) => id === rule.form)?.title ?? rule.form;
  const parts = 'allOf' in rule ? rule.allOf : rule.anyOf;
  const texts = parts.map((part) => {
    const text = materialRuleText(part, plugin);
    return 'slot' in part || 'form' in part ? text : `（${text}）`;
  });
  return texts.join('allOf' in rule ? '，以及' : '，或者');
}
