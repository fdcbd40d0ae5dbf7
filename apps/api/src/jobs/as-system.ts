import { type Context as DatabaseContext, SYSTEM_PERSON } from '@shifan/db';

/** The jobs role inside one tenant. */
export function systemIn(tenant: string): DatabaseContext {
  return { tenant, level: 'system', person: SYSTEM_PERSON };
}
