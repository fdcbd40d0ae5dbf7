import { citationText, describeCondition } from '@shifan/rules';
import type { Material, Plugin } from '@shifan/rules';
import { materialRuleText } from '../words.ts';
import type { ExplainPart } from './part.ts';

export const materialsPart: ExplainPart = {
  title: '申报材料',
  lines: (plugin) => plugin.materials.flatMap((one) => materialLines(one, plugin)),
};

function materialLines(material: Material, plugin: Plugin): string[] {
  return [
    `- **${material.number}. ${material.title}**：${materialRuleText(material.rule, plugin)}${material.excusable === true ? '；不涉及的可说明理由' : ''}`,
    ...(material.when === undefined ? [] : [`  - 条件：${describeCondition(plugin, material.when)}`]),
    `  - 出处：${citationText(plugin, material.citation)}`,
  ];
}
