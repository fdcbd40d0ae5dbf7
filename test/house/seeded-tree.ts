import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const left = new Set(['node_modules', '.git', '.tools', '.data', '.turbo', 'dist', 'test-results']);

/** Packages' own node_modules hold relative links only; they are copied as links, so that the copy resolves within itself. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.name === 'node_modules') {
      if (from === root) continue;
      cpSync(source, join(to, entry.name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !path.includes('/.vite'),
      });
    } else if (!left.has(entry.name)) {
      if (entry.isDirectory()) copyFolder(source, join(to, entry.name));
      else cpSync(source, join(to, entry.name));
    }
  }
}

/** A copy of the project in which faults can be seeded; `remove` deletes it. */
export function makeTree() {
  const folder = mkdtempSync(join(tmpdir(), 'shifan-house-'));
  copyFolder(root, folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    read(path: string): string | undefined {
      return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
    },
    write(path: string, text: string): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    drop(path: string): void {
      rmSync(join(folder, path), { force: true });
    },
    remove(): void {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
