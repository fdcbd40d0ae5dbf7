import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configTable } from './config-table.ts';

const README = join(import.meta.dirname, '../../../README.md');

it('the table of settings in the README is the schema that reads them (node apps/api/src/show-config.ts)', () => {
  expect(readFileSync(README, 'utf8')).toContain(configTable());
});
