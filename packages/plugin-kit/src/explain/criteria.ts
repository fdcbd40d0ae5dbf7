import { describeCondition, labelFor, walk } from '@shifan/rules';
import type { Condition, Criterion, Parameter, Plugin } from '@shifan/rules';
import { amount, boundWords, clauseText, kindNames, stageWords } from '../words.ts';
import type { ExplainPart } from './part.ts';

export const criteriaPart: ExplainPart = {
  title: '条件与标准',
  lines: (plugin) =>
    groupsOf(plugin).flatMap((group) => [
      `### ${group}`,
      '',
      ...plugin.criteria.filter((one) => one.group === group).flatMap((one) => criterionLines(one, plugin)),
      '',
    ]),
};

function groupsOf(plugin: Plugin): string[] {
  return [...new Set(plugin.criteria.map(({ group }) => group))];
}

function criterionLines(criterion: Criterion, plugin: Plugin): string[] {
  const { id, title, kinds, stages, condition, partOf, shows = [], also = [], interpretation } = criterion;
  const standard = `${kindNames(plugin, kinds)}；${stages.map((stage) => stageWords[stage]).join('、')}`;
  const limits = parametersIn(condition, plugin).map((one) => limitWords(one));
  return [
    `- **${title}**（${id}；${standard}）：${describeCondition(plugin, condition)}`,
    ...(limits.length === 0 ? [] : [`  - 参数：${limits.join('；')}`]),
    ...(partOf === undefined ? [] : [`  - 计入“${titleOf(plugin, partOf)}”，不单独决定`]),
    ...(shows.length === 0 ? [] : [`  - 判断时一并显示：${shows.map((key) => labelFor(plugin, key)).join('、')}`]),
    `  - 出处：${[criterion.citation, ...also].map((one) => clauseText(plugin, one)).join('；')}`,
    ...(interpretation === undefined ? [] : [`  - 读法：${interpretation}`]),
  ];
}

/** A legal number with all its days: 超过700家（2025-01-01 起）. */
function limitWords({ label, values, unit, bound }: Parameter): string {
  const dated = values.map(({ from, value }) => `${amount(value, unit)}（${from} 起）`);
  return `${label} ${dated.join('，')}，${boundWords[bound]}`;
}

function parametersIn(condition: Condition, plugin: Plugin): Parameter[] {
  const ids = new Set<string>();
  for (const { node } of walk({ node: condition, path: '', table: undefined })) {
    if (node.op === 'parameter') ids.add(node.id);
  }
  return plugin.parameters.filter(({ id }) => ids.has(id));
}

function titleOf(plugin: Plugin, id: string): string {
  return plugin.criteria.find((one) => one.id === id)?.title ?? id;
}

export const rubricPart: ExplainPart = {
  title: '创建方案的评价（只提问，不打分）',
  lines: (plugin) =>
    plugin.planRubric.flatMap((part) => [
      `- **${part.title}**（${part.id}）：${clauseText(plugin, part.citation)}`,
      ...part.prompts.map((prompt) => `  - ${prompt}`),
    ]),
};
