import { logCrossTenantReading } from '@shifan/db';
import { fail } from '@shifan/errors';
import { asPerson, audienceOf } from '../cases/as-person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { concernedBy } from './concerned.ts';
import { purposeOf } from './purposes.ts';

/** The law on which the ministry's readings rest. */
const LAW = 'national-2025';

/**
 * Notes that somebody of the ministry is about to read across tenants, in a transaction of its own: where it cannot be
 * written nothing is answered. Nobody else's reading is noted here, for nobody else can.
 */
export async function noteReading(ctx: SignedInContext, path: string, input: unknown): Promise<void> {
  const { person } = ctx;
  if (audienceOf(person) !== 'ministry') return;
  const entry = purposeOf(path);
  if (!entry) return;
  const reason = entry.purpose ?? reasonIn(input) ?? fail('OVERVIEW_REASON_REQUIRED');
  const { authorities, caseId, filter } = concernedBy(input);
  await asPerson(ctx, (tx) =>
    logCrossTenantReading(tx, {
      authorities,
      procedure: path,
      caseId,
      filter,
      reason,
      clause: { jurisdiction: LAW, article: entry.article },
      reader: { id: person.id, name: person.name },
      at: new Date(ctx.now).toISOString(),
    }),
  );
}

function reasonIn(input: unknown): string | null {
  const reason: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'reason') : null;
  return typeof reason === 'string' ? reason : null;
}
