import type { MaterialRule, Plugin } from '@shifan/rules';

/** File names of the materials that are asked of everybody, and of those that the form asks for most. */
const NAMES: Record<string, string> = {
  licence: '营业执照副本.pdf',
  'contract-proof': '政府购买服务合同.pdf',
  'audit-with-service': '2024年度审计报告（含服务收支）.pdf',
  'service-evidence': '服务活动通知与照片.pdf',
  'partner-agreements': '服务机构合作协议首页.pdf',
  qualifications: '资质证书.pdf',
  declaration: '申报材料真实性声明（盖章）.pdf',
};

/** One file for every place that a programme's materials ask for, and for those above that it has. */
export function sampleEvidence(plugin: Plugin, kind: string): { slot: string; name: string }[] {
  const asked = plugin.materials
    .filter(({ kinds, stages }) => kinds.includes(kind) && stages.includes('creation'))
    .flatMap(({ rule }) => slotsOf(rule));
  return plugin.evidenceSlots
    .filter(({ id, accept }) => accept.includes('pdf') && (id in NAMES || asked.includes(id)))
    .map(({ id, title }) => ({ slot: id, name: NAMES[id] ?? `${title}.pdf` }));
}

/** The places that satisfy a rule: where there is a choice, one that has a name here, or the first. */
function slotsOf(rule: MaterialRule): string[] {
  if ('slot' in rule) return [rule.slot];
  if ('allOf' in rule) return rule.allOf.flatMap(slotsOf);
  if ('form' in rule) return [];
  const ways = rule.anyOf.map(slotsOf);
  return ways.find((slots) => slots.some((slot) => slot in NAMES)) ?? ways[0] ?? [];
}
