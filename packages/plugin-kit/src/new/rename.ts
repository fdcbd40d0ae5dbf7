import type { PluginFile } from './plugin-files.ts';

/** Gives what is named another name wherever it stands as a whole word: in strings, in YAML, in coverage; paths of imports stay. */
export function renamed(files: readonly PluginFile[], names: ReadonlyMap<string, string>): PluginFile[] {
  if (names.size === 0) return [...files];
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w/-])(?:${longestFirst.map(escaped).join('|')})(?![\\w-])`, 'gu');
  return files.map(({ path, text }) => ({ path, text: text.replaceAll(pattern, (name) => names.get(name) ?? name) }));
}

/** Another wording of a text that people read, wherever it stands. */
export function reworded(files: readonly PluginFile[], words: ReadonlyMap<string, string>): PluginFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: [...words].reduce((all, [before, after]) => all.replaceAll(before, () => after), text),
  }));
}

/** What a person typed, as it may stand between quotation marks of the sources. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(/['"`\\$\n\r]/gu, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
