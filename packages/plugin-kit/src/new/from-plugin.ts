import type { Plugin } from '@shifan/rules';
import type { Titles } from './from-template.ts';
import type { PluginFile } from './plugin-files.ts';
import { readPluginFiles } from './plugin-files.ts';
import { renamed, reworded, withoutQuotes } from './rename.ts';

/**
 * Another plugin's files under a new id: its notices renamed too, its cases and scenarios with them. The copy of what
 * is in force is a draft, for a text is in force by an act of its own; what is repealed stays so.
 */
export async function filesFromPlugin(
  id: string,
  { plugin, folder, titles }: { plugin: Plugin; folder: string; titles: Titles },
): Promise<PluginFile[]> {
  const names = new Map([[plugin.id, id]]);
  for (const notice of plugin.notices) names.set(notice.id, newName(notice.id, { from: plugin.id, to: id }));
  const title = withoutQuotes(titles.title ?? `${plugin.title}（副本）`);
  const words = new Map([[`'${plugin.title}'`, `'${title}'`]]);
  if (titles.documentNumber !== undefined) words.set(plugin.documentNumber, withoutQuotes(titles.documentNumber));
  const files = renamed(await readPluginFiles(folder), names);
  return reworded(files, words).map(asDraft);
}

function newName(name: string, { from, to }: { from: string; to: string }): string {
  return name.startsWith(`${from}-`) ? `${to}${name.slice(from.length)}` : `${to}-${name}`;
}

const STATUS = /status: '(?:in-force|fictional)'/u;
const DATES = /^[ \t]*effective(?:From|To): .*\n/gmu;

function asDraft(file: PluginFile): PluginFile {
  if (!file.path.endsWith('.ts') || !STATUS.test(file.text)) return file;
  return { ...file, text: file.text.replace(STATUS, "status: 'draft'").replaceAll(DATES, '') };
}
