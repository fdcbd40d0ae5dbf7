import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CODEGEN = fileURLToPath(new URL('../node_modules/.bin/kysely-codegen', import.meta.url));

/** Row types of a migrated database, as kysely-codegen writes them: days and moments are text, never a JS Date. */
export async function generateRowTypes(url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shifan-codegen-'));
  const file = join(folder, 'schema.ts');
  const args = ['--dialect=postgres', '--default-schema=app', '--include-pattern=app.*', '--date-parser=string'];
  const mapping = JSON.stringify({ timestamptz: 'string', date: 'string', int8: 'string' });
  try {
    await promisify(execFile)(CODEGEN, [...args, `--type-mapping=${mapping}`, `--url=${url}`, `--out-file=${file}`], {
      env: { PATH: process.env['PATH'] ?? '', HOME: folder },
    });
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
