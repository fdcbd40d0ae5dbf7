import { fileURLToPath } from 'node:url';
import type { PluginFile } from './plugin-files.ts';
import { readPluginFiles } from './plugin-files.ts';
import { renamed, reworded, withoutQuotes } from './rename.ts';

export const TEMPLATE_KINDS = ['platform', 'base'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What the new measure is called, as far as it is known yet. */
export interface Titles {
  title?: string | undefined;
  documentNumber?: string | undefined;
}

const TEMPLATE = fileURLToPath(new URL('../../template', import.meta.url));

/** The template under its new name, with the kinds that are wanted. */
export async function filesFromTemplate(
  id: string,
  { kinds, titles }: { kinds: readonly TemplateKind[]; titles: Titles },
): Promise<PluginFile[]> {
  const unwanted = TEMPLATE_KINDS.filter((kind) => !kinds.includes(kind));
  const files = await readPluginFiles(TEMPLATE);
  const kept = files
    .filter(({ path }) => !unwanted.some((kind) => path === `${kind}.ts` || path.startsWith(`cases/${kind}.`)))
    .map((file) => (file.path === 'plugin.ts' ? withoutKinds(file, unwanted) : file));
  const words = new Map<string, string>();
  const put = (before: string, after: string | undefined): void => {
    if (after !== undefined) words.set(before, withoutQuotes(after));
  };
  put('新办法（待填写名称）', titles.title);
  put('新办法（待填写简称）', titles.title);
  put('〔0000〕0号（待填写文号）', titles.documentNumber);
  return reworded(renamed(kept, new Map([['new-programme', id]])), words);
}

/** The assembly names every kind twice: where it is imported, and in the list of parts. */
function withoutKinds({ path, text }: PluginFile, unwanted: readonly TemplateKind[]): PluginFile {
  const lines = text.split('\n').filter((line) => !unwanted.some((kind) => line.includes(`from './${kind}.ts'`)));
  const parts = TEMPLATE_KINDS.filter((kind) => !unwanted.includes(kind)).join(', ');
  return { path, text: lines.join('\n').replace(/const parts = \[[^\]]*\]/u, () => `const parts = [${parts}]`) };
}
