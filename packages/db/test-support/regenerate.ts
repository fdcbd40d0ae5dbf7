import { writeFileSync } from 'node:fs';
import { emptyDatabase } from './empty-database.ts';
import { generateRowTypes } from './row-types.ts';
import { schemaText } from './schema-text.ts';

/** Rewrites what is generated from a freshly migrated database: the row types and the schema's text. */
const { url } = await emptyDatabase();
writeFileSync(new URL('../src/generated/schema.ts', import.meta.url), await generateRowTypes(url));
writeFileSync(new URL('../schema.txt', import.meta.url), await schemaText(url));
