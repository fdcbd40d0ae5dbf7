import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { jsonLines } from './json-lines.ts';

/** Where in the sources a problem stands. */
export interface SourcePlace {
  file: string;
  line?: number;
}

type Locator = (path: string) => Promise<SourcePlace>;

/**
 * Makes a function that tells which source file and line a path of the plugin object was most likely written in.
 *
 * A plugin is put together from many files, so the ids and keys along the path are looked for in the plugin's own sources,
 * the innermost first. A JSON file says it exactly. Where nothing can be told (a module that does not load), it is the file itself.
 */
export function createLocator({
  file,
  plugin,
  within,
}: {
  file: string;
  plugin: unknown;
  within?: string | undefined;
}): Locator {
  let sources: Promise<Source[]> | undefined;
  let lines: Promise<ReturnType<typeof jsonLines>> | undefined;
  return async (path) => {
    if (file.endsWith('.json')) {
      lines ??= readFile(file, 'utf8').then(jsonLines);
      const line = path === '' ? undefined : (await lines)(within === undefined ? path : `${within}.${path}`);
      return line === undefined ? { file } : { file, line };
    }
    if (path === '') return { file };
    sources ??= readSources(file);
    return findPlace(path, { plugin, sources: await sources }) ?? { file };
  };
}

interface Source {
  file: string;
  lines: string[];
}

/** A plugin.ts speaks for its folder; any other file only for itself. */
async function readSources(file: string): Promise<Source[]> {
  const files = basename(file) === 'plugin.ts' ? await listSources(dirname(file)) : [file];
  return Promise.all(
    files.map(async (source) => ({ file: source, lines: (await readFile(source, 'utf8')).split('\n') })),
  );
}

async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => /\.(?:ts|json)$/u.test(name) && !name.endsWith('.test.ts') && !name.includes('node_modules'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Where a path was written: in the files of its area before the others; a key of the plugin itself where it is given its value. */
function findPlace(path: string, { plugin, sources }: { plugin: unknown; sources: Source[] }): SourcePlace | undefined {
  const [area = ''] = path.split(/[.[]/u);
  const near = sources.filter((source) => basename(source.file).includes(area) || dirname(source.file).endsWith(area));
  const names = namesAlong(path, plugin);
  return (
    findDeclaration(names, near) ??
    findDeclaration(names, sources) ??
    findLine(near, (line) => isKey(line, area)) ??
    findLine(entryFirst(sources), (line) => isKey(line, area))
  );
}

/** What a plugin says of itself stands where it is put together, if not in a file of its own. */
function entryFirst(sources: Source[]): Source[] {
  const isEntry = ({ file }: Source): boolean => basename(file) === 'plugin.ts';
  return [...sources.filter(isEntry), ...sources.filter((source) => !isEntry(source))];
}

function isKey(line: string, key: string): boolean {
  return new RegExp(`(?:^|[\\s{,])${key}(?::| =|,|$)`, 'u').test(line);
}

/** The ids and keys of the objects on the way, the innermost first. */
function namesAlong(path: string, plugin: unknown): string[] {
  const names: string[] = [];
  let value: unknown = plugin;
  for (const step of path.match(/[^.[\]]+/gu) ?? []) {
    if (typeof value !== 'object' || value === null) break;
    value = Object.entries(value).find(([key]) => key === step)?.[1];
    const name = nameOf(value);
    if (name !== undefined) names.unshift(name);
  }
  return names;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = Object.entries(value).find(([key]) => key === 'id' || key === 'key' || key === 'article');
  return typeof entry?.[1] === 'string' ? entry[1] : undefined;
}

/** The line that declares the name (`id: 'x'`); else the first that mentions it. */
function findDeclaration(names: string[], sources: Source[]): SourcePlace | undefined {
  for (const name of names) {
    const declared = findLine(sources, (line) => isDeclaration(line, name));
    const named = (line: string): boolean => line.includes(`'${name}'`) || line.includes(`"${name}"`);
    const place = declared ?? findLine(sources, named) ?? findLine(sources, (line) => opens(line, name));
    if (place) return place;
  }
  return undefined;
}

/** A table names what it makes by its keys: `licence: ['营业执照', …]`. */
function opens(line: string, name: string): boolean {
  return new RegExp(`(?:^|[\\s{,])${name}: [[{]`, 'u').test(line);
}

function isDeclaration(line: string, name: string): boolean {
  return [`id: '${name}'`, `key: '${name}'`, `"id": "${name}"`, `"key": "${name}"`].some((text) => line.includes(text));
}

function findLine(sources: Source[], matches: (line: string) => boolean): SourcePlace | undefined {
  for (const { file, lines } of sources) {
    const index = lines.findIndex(matches);
    if (index >= 0) return { file, line: index + 1 };
  }
  return undefined;
}
