import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourcePlace } from './locate.ts';

/**
 * Where a module fails to load: the first of the plugin's own files that the error names, with the line. Of a module that is not
 * there, the line that imports it; of a JSON text, the line its parser counted.
 */
export function failingPlace(error: Error, file: string): SourcePlace | undefined {
  const text = `${error.stack ?? ''}\n${error.message}`.replaceAll(/file:\/\/[^\s):]+/gu, (url) => pathOf(url));
  return importOf(error.message) ?? ownPlace(text, file) ?? jsonPlace(error.message, file);
}

function ownPlace(text: string, file: string): SourcePlace | undefined {
  for (const [, named, line] of text.matchAll(/(?:^|[\s(])(\/[^\s()?:]+|[A-Z]:\\[^\s()?:]+)(?:\?[^:\s]*)?:(\d+)/gmu)) {
    if (named !== undefined && isOwn(named, file)) return { file: named, line: Number(line) };
  }
  return undefined;
}

/** What lies in the plugin's folder is the author's. */
function isOwn(named: string, file: string): boolean {
  const path = relative(dirname(file), named);
  return !path.startsWith('..') && !path.includes('node_modules') && existsSync(named);
}

/** `Cannot find module '/…/notices.ts' imported from /…/plugin.ts`: the line of plugin.ts that names notices.ts. */
function importOf(message: string): SourcePlace | undefined {
  const [, wanted = '', from = ''] = /^Cannot find \S+ '([^']+)' imported from (.+)$/mu.exec(message) ?? [];
  if (from === '' || !existsSync(from)) return undefined;
  const name = wanted.startsWith('/') ? (wanted.split('/').at(-1) ?? wanted) : wanted;
  const lines = readFileSync(from, 'utf8').split('\n');
  const index = lines.findIndex(
    (line) =>
      line.includes(`/${name}'`) ||
      line.includes(`/${name}"`) ||
      line.includes(`'${name}'`) ||
      line.includes(`"${name}"`),
  );
  return index < 0 ? { file: from } : { file: from, line: index + 1 };
}

function jsonPlace(message: string, file: string): SourcePlace | undefined {
  const line = /line (\d+) column/u.exec(message)?.[1];
  return line === undefined ? undefined : { file, line: Number(line) };
}

function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return url;
  }
}
