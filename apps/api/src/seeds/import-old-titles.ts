import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { morningOf } from '../clock/clock.ts';
import { addImport } from '../migration/add-import.ts';
import { runImports } from '../migration/import-loop.ts';
import type { Services } from '../services.ts';
import { actAs } from './actor.ts';
import { DEMO_OLD_TITLES, listedAsCsv } from './old-titles.ts';

const UPLOADED_ON = '2025-11-12';
const NAME = '（演示）广东省旧称号名单.csv';

/** Imports the demo's list of old titles, by those who would: the reviewer hands it in, the approver confirms it. */
export async function importOldTitles(services: Services): Promise<number> {
  const at = morningOf(UPLOADED_ON);
  const reviewer = await actAs(services, 'province_440000_reviewer', at);
  if ((await reviewer.api.migration.imports({ page: 1 })).total > 0) return 0;
  const content = listedAsCsv(DEMO_OLD_TITLES);
  const source = Readable.from([content]);
  const upload = { name: NAME, source, isTruncated: () => false, maxBytes: content.length };
  const { id: importId } = await addImport(reviewer.ctx, upload);
  await runImports(services);
  const approver = await actAs(services, 'province_440000', at + 3_600_000);
  await approver.api.migration.confirm({ commandId: randomUUID(), importId, which: 'all' });
  await runImports(services);
  return DEMO_OLD_TITLES.length;
}
