import { levelLabel } from '@shifan/process';
import { type Plugin, recommenderLabels } from '@shifan/rules';
import type { CallContent } from '../contract/calls.ts';

const PLAIN: Record<string, string> = {
  title: '标题',
  documentNumber: '文号',
  issuedBy: '印发机关',
  issuedOn: '印发日期',
  year: '年度',
  opensOn: '开始申报日期',
  opensInterpretation: '开始日期的说明',
  law: '通知条款',
  clauses: '通知条款',
  deadlines: '截止日期',
  total: '年度总数',
  nilReturn: '可不推荐',
  paper: '纸质报送',
  filingUrl: '线上填报网址',
  materials: '增加的材料',
};

const LEAVES: Record<string, string> = {
  lastDay: '截止日期',
  max: '数量',
  places: '增加数量',
  divisions: '地区',
  preference: '倾斜地区',
  parameter: '参数',
  value: '数值',
  article: '依据条款',
  quote: '引用的原文',
  copies: '份数',
  lastPostingDay: '最迟寄出日期',
  text: '条款原文',
  number: '序号',
  kinds: '类型',
  id: '编号',
};

/** What stands within one of a list, numbered as the form numbers it. */
const WITHIN: Record<string, string> = { extra: '增加名额', exempt: '不占名额的情形', anyOf: '附件' };

/** A place in a draft as the form calls it: `quotas.0.max` → 名额（地级以上市）·数量. */
export function fieldLabel(path: string, content: CallContent, plugin: Plugin): string {
  const parts = path.split('.');
  const within = WITHIN[parts[2] ?? ''];
  const numbered = within === undefined ? '' : `·${within}${Number(parts[3]) + 1}`;
  const group = `${groupLabel(parts, content, plugin)}${numbered}`;
  const leaf = LEAVES[parts.at(-1) ?? ''];
  return leaf === undefined || parts.length < 2 ? group : `${group}·${leaf}`;
}

function groupLabel([first = '', index]: string[], content: CallContent, plugin: Plugin): string {
  const plain = PLAIN[first] ?? first;
  if (index === undefined) return plain;
  const at = Number(index);
  const quota = first === 'quotas' ? content.quotas[at] : undefined;
  if (quota) return `名额（${recommenderLabels[quota.recommender]}）`;
  const deadline = first === 'deadlines' ? content.deadlines[at] : undefined;
  if (deadline) return `${levelLabel(deadline.level)}推荐`;
  const changed = first === 'parameters' ? content.parameters[at]?.parameter : undefined;
  if (changed !== undefined) {
    return `参数调整（${plugin.parameters.find(({ id }) => id === changed)?.label ?? '未选择'}）`;
  }
  const clause = first === 'clauses' ? content.clauses[at] : undefined;
  if (clause) return `第${clause.number}项`;
  const material = first === 'materials' ? content.materials[at] : undefined;
  return material ? `增加的材料（${material.title || `第${at + 1}项`}）` : plain;
}
