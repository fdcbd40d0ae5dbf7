import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCivilDate } from '@shifan/calendar';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { afterAll } from 'vitest';
import type { RunOptions } from '../cases/run-cases.ts';

/** Everything plays in the fictional jurisdiction. */
export const options: RunOptions = { plugins: [exampleland], today: parseCivilDate('2026-03-01') };

/** Where the fictional jurisdiction's files are. */
export const examplelandFolder = fileURLToPath(new URL('../../../../plugins/exampleland', import.meta.url));

/** Makes a function that writes a text to a file of its own; the files go when the tests are over. */
export function makeFiles(): (name: string, text: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'shifan-kit-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
}
