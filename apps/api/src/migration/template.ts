import { fail } from '@shifan/errors';

/** stands in until the template writer is there */
export async function listTemplate(_type: 'xlsx' | 'csv'): Promise<Buffer> {
  return fail('NOT_FOUND');
}
