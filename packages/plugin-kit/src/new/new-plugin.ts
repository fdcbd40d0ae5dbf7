import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Identifier } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';
import { filesFromPlugin } from './from-plugin.ts';
import { filesFromTemplate, TEMPLATE_KINDS } from './from-template.ts';
import type { TemplateKind, Titles } from './from-template.ts';
import { registryLine, registryName } from './registry-line.ts';

export interface NewPlugin extends Titles {
  /** the root of the project */
  root: string;
  id: string;
  /** the plugin to copy; absent: the template */
  from?: Plugin | undefined;
  /** of the template; absent: both */
  kinds?: readonly TemplateKind[] | undefined;
}

export type Made =
  | { ok: true; folder: string; files: string[]; registry: string; line: string }
  | { ok: false; refusal: string };

/**
 * Makes a jurisdiction: its folder under `plugins`, and its line in the registry. Nothing else is touched and nothing need be
 * installed; without the folder and the line it is gone.
 *
 * Edge: what is there already is never overwritten.
 * @example await newPlugin({ root, id: 'yunling', kinds: ['platform'] }) // { ok: true, folder: '…/plugins/yunling', … }
 */
export async function newPlugin(wanted: NewPlugin): Promise<Made> {
  const { root, id, from, kinds = TEMPLATE_KINDS } = wanted;
  const folder = join(root, 'plugins', id);
  const registry = join(root, 'plugins', 'registry', 'installed.ts');
  const refusal = await refused({ id, folder, registry });
  if (refusal !== undefined) return { ok: false, refusal };
  const titles = { title: wanted.title, documentNumber: wanted.documentNumber };
  const files =
    from === undefined
      ? await filesFromTemplate(id, { kinds, titles })
      : await filesFromPlugin(id, { plugin: from, folder: join(root, 'plugins', from.id), titles });
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  }
  const line = registryLine(id);
  await writeFile(registry, `${(await readFile(registry, 'utf8')).trimEnd()}\n${line}\n`);
  return { ok: true, folder, files: files.map(({ path }) => path), registry, line };
}

async function refused({ id, folder, registry }: { id: string; folder: string; registry: string }) {
  if (!Identifier.safeParse(id).success) return `标识“${id}”应为小写字母、数字和连字符，例如 yunling-2027`;
  if (id === 'registry' || existsSync(folder)) return `plugins/${id} 已经存在`;
  const text = await readFile(registry, 'utf8').catch(() => undefined);
  if (text === undefined) return `没有 ${registry}：请在项目根目录里使用`;
  if (new RegExp(`\\bas ${registryName(id)}\\b`, 'u').test(text))
    return `plugins/registry 里已有 ${registryName(id)}，请换一个标识`;
  return undefined;
}
