import { fail } from '@shifan/errors';
import { sm3 } from '../chain/hash.ts';
import type { Tx } from '../context.ts';
import { canonicalJson, parseObject } from '../json.ts';

export interface CommandKey {
  /** the tenant of the person who commands */
  tenantId: string;
  personId: string;
  /** the client's UUID for this command */
  commandId: string;
  /** `hashRequest` of the procedure's name and its input */
  requestHash: string;
}

/** The digest by which a repeated command is told from another one under the same id. */
export function hashRequest(procedure: string, input: object): string {
  return sm3(canonicalJson({ procedure, input: parseObject(JSON.stringify(input)) }));
}

/**
 * Runs a command once. Repeated with the same content, it returns the first answer and runs nothing; a second one that
 * comes while the first still runs waits for it. `work`'s answer must survive JSON unchanged.
 * Errors: COMMAND_REPLAYED_DIFFERENTLY.
 */
export async function runCommand<T>(tx: Tx, key: CommandKey, work: () => Promise<T>): Promise<T> {
  const claimed = await tx
    .insertInto('command_log')
    .values({
      tenant_id: key.tenantId,
      command_id: key.commandId,
      request_hash: key.requestHash,
      person_id: key.personId,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'command_id']).doNothing())
    .returning('command_id')
    .executeTakeFirst();
  if (!claimed) return replay<T>(tx, key);

  const response = await work();
  await tx
    .updateTable('command_log')
    .set({ response: JSON.stringify(response ?? null) })
    .where('tenant_id', '=', key.tenantId)
    .where('command_id', '=', key.commandId)
    .execute();
  return response;
}

async function replay<T>(tx: Tx, key: CommandKey): Promise<T> {
  const row = await tx
    .selectFrom('command_log')
    .select(['request_hash', 'response'])
    .where('tenant_id', '=', key.tenantId)
    .where('command_id', '=', key.commandId)
    .executeTakeFirst();
  // No row: it is another person's, which this one may not see.
  if (!row || row.request_hash !== key.requestHash || row.response === null) {
    return fail('COMMAND_REPLAYED_DIFFERENTLY', { commandId: key.commandId });
  }
  const response: T = JSON.parse(row.response);
  return response;
}
