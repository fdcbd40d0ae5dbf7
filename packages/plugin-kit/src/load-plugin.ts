import { Plugin, PluginError, upgradeData } from '@shifan/rules';
import { loadModule } from './check/load-module.ts';
import type { LoadOptions } from './check/load-module.ts';

export type LoadedPlugin = { ok: true; plugin: Plugin; file: string } | { ok: false; file: string; reason: string };

/**
 * Loads a plugin of the right shape, be it sound or not, so that it can be read and compared: of a folder, a .ts, a .json, or a bundle.
 * @example await loadPlugin('plugins/exampleland') // { ok: true, plugin, file }
 */
export async function loadPlugin(path: string, options: LoadOptions = {}): Promise<LoadedPlugin> {
  const loaded = await loadModule(path, options);
  const { file } = loaded;
  if (!loaded.ok && !(loaded.error instanceof PluginError)) {
    const reason = loaded.error instanceof Error ? loaded.error.message : String(loaded.error);
    return { ok: false, file, reason };
  }
  const [outside] = loaded.ok ? (loaded.outside ?? []) : [];
  if (outside) return { ok: false, file, reason: `数据包的 ${outside.path} 不对（${outside.found}）：${outside.todo}` };
  const input = loaded.ok ? loaded.exported : refusedInput(loaded.error);
  const parsed = Plugin.safeParse(upgradeData(input));
  if (parsed.success) return { ok: true, plugin: parsed.data, file };
  return { ok: false, file, reason: '不是一部办法，或者结构有误' };
}

function refusedInput(error: unknown): unknown {
  return error instanceof PluginError ? error.input : undefined;
}
