import { existsSync } from 'node:fs';
import { loadPlugin } from '@shifan/plugin-kit';
import type { Plugin } from '@shifan/rules';
import { placeOf, plugins } from './installed.ts';
import { usageError } from './usage-error.ts';

/** The plugin that an argument names: an installed one by its id (`id@version` where it must be that version), else a folder, a file or a bundle. */
export async function readPlugin(target: string, usage: string): Promise<Plugin> {
  const [id = '', version] = target.split('@');
  const installed = plugins.find((plugin) => plugin.id === id);
  if (installed !== undefined && (version === undefined || version === installed.version)) return installed;
  if (installed !== undefined && !existsSync(target)) {
    const todo = '别的版本请写它的文件夹，或者 shifan pack 打成的数据包';
    throw usageError(`已安装的 ${id} 是 ${installed.version} 版，没有 ${version ?? ''} 版；${todo}`, usage);
  }
  const place = placeOf(target);
  if (!existsSync(place)) {
    throw usageError(`没有办法或者文件 ${target}（已安装：${plugins.map((plugin) => plugin.id).join('、')}）`, usage);
  }
  const loaded = await loadPlugin(place);
  if (!loaded.ok) throw usageError(`${loaded.file}：${loaded.reason}；用 shifan check ${target} 查看位置和办法`, usage);
  return loaded.plugin;
}
