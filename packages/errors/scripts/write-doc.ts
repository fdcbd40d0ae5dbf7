import { writeFileSync } from 'node:fs';
import { catalogueDocument } from '../src/index.ts';

writeFileSync(new URL('../../../docs/errors.md', import.meta.url), catalogueDocument());
