import type { Column } from './column.ts';
import { factColumns } from './fact-columns.ts';
import { titleColumns } from './title-columns.ts';

/** Every column of the list of old titles, in the order of the template. */
export const columns: readonly Column[] = [...titleColumns, ...factColumns];
