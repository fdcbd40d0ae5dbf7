import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes down beside the build which addresses are screens of the application, as its `screens.ts` list them: the server
 * answers those with the application, and any other that is no page of the public site as one that does not exist.
 */
export function appAddresses(): Plugin {
  return {
    name: 'app-addresses',
    apply: 'build',
    generateBundle() {
      const routes = join(import.meta.dirname, 'src/routes');
      const found = globSync('**/screens.ts', { cwd: routes }).flatMap((file) =>
        [...readFileSync(join(routes, file), 'utf8').matchAll(/\bpath: '\/([a-z-]+)/gu)].map(([, first]) => first),
      );
      const source = JSON.stringify([...new Set(found)].toSorted());
      this.emitFile({ type: 'asset', fileName: '.vite/addresses.json', source });
    },
  };
}
