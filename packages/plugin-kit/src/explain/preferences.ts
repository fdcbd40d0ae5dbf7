import { divisionNames } from '@shifan/rules';
import type { Plugin, Preference } from '@shifan/rules';
import { clauseText, effectWords } from '../words.ts';
import { list } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const preferencesPart: ExplainPart = {
  title: '倾斜、优先、放宽',
  lines: (plugin) => list(plugin.preferences.map((preference) => sentence(preference, plugin))),
};

function sentence(preference: Preference, plugin: Plugin): string {
  const { id, title, effect, divisions, exceptDivisions, source, citation, interpretation } = preference;
  const where = divisions === undefined ? '各地' : divisionNames(divisions).join('、');
  const except = exceptDivisions === undefined ? '' : `（${divisionNames(exceptDivisions).join('、')}除外）`;
  const parts = [
    `**${title}**（${id}；${effectWords[effect]}）：${where}${except}`,
    `名单来源：${source}`,
    clauseText(plugin, citation),
  ];
  if (interpretation !== undefined) parts.push(`读法：${interpretation}`);
  return parts.map((part) => part.replace(/。$/u, '')).join('。');
}
