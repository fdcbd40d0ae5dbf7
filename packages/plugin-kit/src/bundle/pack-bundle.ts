import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from '@shifan/rules';
import type { SpecText } from '../files/spec-text.ts';
import { listSpecFiles } from '../plugin-folder.ts';
import type { SpecKind } from '../plugin-folder.ts';
import { BUNDLE_FORMAT } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { contentHash } from './canonical-json.ts';

/**
 * A plugin with its cases and scenarios as one bundle. Nothing is checked here; `readBundle` checks whatever comes in.
 * @example packBundle(plugin, { cases: [], scenarios: [] }).format // 'shifan-bundle/1'
 */
export function packBundle(plugin: Plugin, { cases, scenarios }: Pick<Bundle, 'cases' | 'scenarios'>): Bundle {
  const content = { format: BUNDLE_FORMAT, plugin, cases, scenarios } as const;
  return { ...content, contentHash: contentHash(content) };
}

/** The bundle as the text of a file. */
export function bundleText(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

/** The case or scenario files of a plugin's folder as texts, named from the folder on. */
export async function readSpecFolder(folder: string, kind: SpecKind): Promise<SpecText[]> {
  const files = await listSpecFiles(folder, kind);
  return Promise.all(
    files.map(async (file) => ({
      file: relative(folder, file).replaceAll('\\', '/'),
      text: await readFile(file, 'utf8'),
    })),
  );
}
