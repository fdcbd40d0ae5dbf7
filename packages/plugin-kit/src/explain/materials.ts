import { describeCondition } from '@shifan/rules';
import type { EvidenceSlot, Material, MaterialRule, Plugin } from '@shifan/rules';
import { acceptWords, clauseText, kindNames, materialRuleText, sealWords, stageWords } from '../words.ts';
import { table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const materialsPart: ExplainPart = {
  title: '申报材料',
  lines: (plugin) => {
    if (plugin.materials.length === 0) return [];
    return [
      ...plugin.materials.flatMap((one) => materialLines(one, plugin)),
      '',
      '### 附件栏目',
      '',
      ...table(
        ['栏目', '编号', '要求'],
        plugin.evidenceSlots.map((slot) => [slot.title, slot.id, slotWords(slot)]),
      ),
    ];
  },
};

/** One material: what is handed in, all of it or one of several, when, and by which clause. */
export function materialLines(material: Material, plugin: Plugin): string[] {
  const { number, title, kinds, stages, rule, when, excusable, citation, also = [] } = material;
  const standard = `${kindNames(plugin, kinds)}；${stages.map((stage) => stageWords[stage]).join('、')}`;
  const choice = isChoice(rule) ? '（二者或者几者有其一即可）' : '';
  return [
    `- **第${number}项 ${title}**（${standard}）：${materialRuleText(rule, plugin)}${choice}`,
    ...(when === undefined ? [] : [`  - 仅当：${describeCondition(plugin, when)}`]),
    ...(excusable === true ? ['  - 不涉及的，可以说明理由，不交'] : []),
    `  - 出处：${[citation, ...also].map((one) => clauseText(plugin, one)).join('；')}`,
  ];
}

function isChoice(rule: MaterialRule): boolean {
  if ('anyOf' in rule) return true;
  return 'allOf' in rule && rule.allOf.some(isChoice);
}

/** What may be put into a slot, and whose seal it carries. */
export function slotWords({ accept, maxFiles, sealedBy, hint }: EvidenceSlot): string {
  const parts = [accept.map((one) => acceptWords[one]).join('、'), `最多 ${maxFiles} 个文件`];
  if (sealedBy !== undefined) parts.push(sealWords[sealedBy]);
  if (hint !== undefined) parts.push(hint);
  return parts.join('；');
}
