import { citationText, describeCondition } from '@shifan/rules';
import type { Criterion, Plugin } from '@shifan/rules';
import { kindNames, stageWords } from '../words.ts';
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
  const kinds = kindNames(plugin, criterion.kinds);
  const stages = criterion.stages.map((stage) => stageWords[stage]).join('、');
  return [
    `- **${criterion.title}**（${criterion.id}；${kinds}；${stages}）：${describeCondition(plugin, criterion.condition)}`,
    `  - 出处：${citationText(plugin, criterion.citation)}`,
    ...(criterion.interpretation === undefined ? [] : [`  - 读法：${criterion.interpretation}`]),
  ];
}

export const rubricPart: ExplainPart = {
  title: '创建方案的评价（只提问，不打分）',
  lines: (plugin) =>
    plugin.planRubric.flatMap((part) => [
      `- **${part.title}**（${part.id}）：${citationText(plugin, part.citation)}`,
      ...part.prompts.map((prompt) => `  - ${prompt}`),
    ]),
};
