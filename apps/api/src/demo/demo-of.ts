import { fail } from '@shifan/errors';
import type { Services } from '../services.ts';

/** The demo, or NOT_FOUND as for any address that does not exist. */
export function demoOf(services: Services): NonNullable<Services['demo']> {
  return services.demo ?? fail('NOT_FOUND');
}
