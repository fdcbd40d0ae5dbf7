import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readOutside } from '../bundle/read-outside.ts';
import type { FileProblem } from '../problem.ts';
import { loadApart } from './load-apart.ts';
import { NoSuchFile, NothingExported } from './load-failure.ts';

export type LoadedModule =
  | { ok: true; file: string; exported: unknown; within?: 'plugin'; outside?: FileProblem[] }
  | { ok: false; file: string; error: unknown };

/**
 * Loads what a plugin file says: a .json as data, a .ts (or .js) as a module, a folder by its plugin.ts or plugin.json.
 *
 * A bundle gives the plugin within it. A file outside the workspace may import `@shifan/…` too. Whatever a module does wrong is an answer, not a crash.
 */
export async function loadModule(path: string, { longestMs, pick }: LoadOptions = {}): Promise<LoadedModule> {
  const file = await moduleFile(resolve(path));
  if (!existsSync(file)) return { ok: false, file, error: new NoSuchFile('没有这个文件') };
  try {
    if (file.endsWith('.json')) return { ok: true, file, ...unpacked(await readJson(file), file) };
    const exported = await loadApart(pick === undefined ? { file } : { file, pick }, longestMs);
    if (typeof exported === 'function')
      return { ok: false, file, error: new NothingExported('导出的是函数，不是办法') };
    if (exported === undefined) return { ok: false, file, error: new NothingExported('没有导出任何办法') };
    return { ok: true, file, exported };
  } catch (error) {
    return { ok: false, file, error };
  }
}

export interface LoadOptions {
  /** how long a module may take; LONGEST_MS otherwise */
  longestMs?: number;
  /** the export that is wanted; otherwise the plugin among them */
  pick?: string;
}

/** A bundle is a plugin with more around it, which must be as it was packed. */
function unpacked(
  { read, text }: ReadJson,
  file: string,
): { exported: unknown; within?: 'plugin'; outside?: FileProblem[] } {
  const packed = typeof read === 'object' && read !== null && 'format' in read && 'plugin' in read;
  if (!packed) return { exported: read };
  const outside = readOutside(text, file);
  return { exported: read.plugin, within: 'plugin', outside: outside.ok ? [] : outside.problems };
}

async function moduleFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return path;
  const names = await readdir(path);
  const [only, ...others] = names.filter((name) => name.endsWith('.json') && !NO_PLUGIN.has(name));
  const known = ENTRIES.find((name) => names.includes(name));
  return join(path, known ?? (only !== undefined && others.length === 0 ? only : 'plugin.ts'));
}

/** What a folder's plugin is called, the first that is there; else its only JSON file. */
const ENTRIES = ['plugin.ts', 'plugin.js', 'plugin.json', 'index.ts', 'index.js'];
const NO_PLUGIN = new Set(['package.json', 'package-lock.json', 'tsconfig.json']);

interface ReadJson {
  read: unknown;
  text: string;
}

async function readJson(file: string): Promise<ReadJson> {
  const text = await readFile(file, 'utf8');
  try {
    return { read: JSON.parse(text.replace(/^\uFEFF/u, '')), text };
  } catch (error) {
    throw new SyntaxError(`不是有效的 JSON（${error instanceof Error ? error.message : String(error)}）`, {
      cause: error,
    });
  }
}
