import { citationText, describeCondition } from '@shifan/rules';
import type { Material, MaterialRule, Plugin } from '@shifan/rules';
import type { ExplainPart } from './part.ts';

export const materialsPart: ExplainPart = {
  title: '申报材料',
  lines: (plugin) => plugin.materials.flatMap((one) => materialLines(one, plugin)),
};

function materialLines(material: Material, plugin: Plugin): string[] {
  return [
    `- **${material.number}. ${material.title}**：${ruleText(material.rule, plugin)}${material.orReason === true ? '；不涉及的可说明理由' : ''}`,
    ...(material.when === undefined ? [] : [`  - 条件：${describeCondition(plugin, material.when)}`]),
    `  - 出处：${citationText(plugin, material.citation)}`,
  ];
}

function ruleText(rule: MaterialRule, plugin: Plugin): string {
  if ('slot' in rule) return plugin.evidenceSlots.find(({ id }) => id === rule.slot)?.title ?? rule.slot;
  if ('form' in rule) return plugin.forms.find(({ id }) => id === rule.form)?.title ?? rule.form;
  if ('allOf' in rule) return rule.allOf.map((part) => ruleText(part, plugin)).join('以及');
  return rule.anyOf.map((part) => `（${ruleText(part, plugin)}）`).join('或者');
}
