import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The case and scenario files of a plugin's folder, by name; none where it has no `cases` folder. */
export async function listSpecFiles(pluginFolder: string, suffix: '.cases.yaml' | '.scenario.yaml'): Promise<string[]> {
  try {
    const entries = await readdir(join(pluginFolder, 'cases'), { recursive: true });
    return entries
      .filter((name) => name.endsWith(suffix))
      .toSorted()
      .map((name) => join(pluginFolder, 'cases', name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
