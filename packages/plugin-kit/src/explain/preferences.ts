import { citationText, findDivision } from '@shifan/rules';
import type { Plugin, Preference } from '@shifan/rules';
import { list } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const preferencesPart: ExplainPart = {
  title: '倾斜、优先、放宽',
  lines: (plugin) => list(plugin.preferences.map((preference) => sentence(preference, plugin))),
};

function sentence(preference: Preference, plugin: Plugin): string {
  const { id, title, divisions, exceptDivisions, source, citation, interpretation } = preference;
  const where = divisions === undefined ? '各地' : namesOf(divisions);
  const except = exceptDivisions === undefined ? '' : `（${namesOf(exceptDivisions)}除外）`;
  const parts = [`**${title}**（${id}）：${where}${except}`, `名单来源：${source}`, citationText(plugin, citation)];
  if (interpretation !== undefined) parts.push(`读法：${interpretation}`);
  return parts.map((part) => part.replace(/。$/u, '')).join('。');
}

/** Leading digits of division codes as the places they mean; a place that no list holds by its digits. */
function namesOf(prefixes: readonly string[]): string {
  return prefixes.map((prefix) => nameOf(prefix.padEnd(6, '0')) ?? prefix).join('、');
}

function nameOf(code: string): string | undefined {
  const division = findDivision(code);
  return division?.code === code ? division.name : undefined;
}
