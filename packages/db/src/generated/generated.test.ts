import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyDatabase } from '../../test-support/empty-database.ts';
import { generateRowTypes } from '../../test-support/row-types.ts';
import { schemaText } from '../../test-support/schema-text.ts';

test('the committed row types and schema text are those of a fresh database (node test-support/regenerate.ts)', async () => {
  const { url, drop } = await emptyDatabase();
  expect(await schemaText(url)).toBe(readFileSync(new URL('../../schema.txt', import.meta.url), 'utf8'));
  expect(await generateRowTypes(url)).toBe(readFileSync(new URL('./schema.ts', import.meta.url), 'utf8'));
  await drop();
});
