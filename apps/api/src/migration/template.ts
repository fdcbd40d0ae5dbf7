import { templateCsv, templateXlsx } from '@shifan/documents';
import { listTemplate } from '@shifan/migration';

/** The list to fill in, as a file. */
export async function titleTemplate(type: 'xlsx' | 'csv'): Promise<Buffer> {
  return Buffer.from(type === 'xlsx' ? await templateXlsx(listTemplate) : templateCsv(listTemplate));
}
