import { fail } from '@shifan/errors';
import type { z } from 'zod';

/** A part of an address that names something; one that cannot be a name is an address that leads nowhere. */
export function pathPart<T>(schema: z.ZodType<T>, text: string | undefined): T {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : fail('NOT_FOUND');
}
