import { t } from '../trpc/init.ts';
import { columns } from './columns.ts';
import { confirm } from './confirm.ts';
import { getImport } from './get.ts';
import { imports } from './imports.ts';
import { oldTitles } from './old-titles.ts';
import { problems } from './problems.ts';
import { undo } from './undo.ts';

export const migrationRouter = t.router({ columns, imports, import: getImport, problems, confirm, undo, oldTitles });
