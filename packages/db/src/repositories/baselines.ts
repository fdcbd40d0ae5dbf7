import { fail } from '@shifan/errors';
import { sm3 } from '../chain/hash.ts';
import type { Tx } from '../context.ts';
import { type JsonObject, canonicalJson, parseObject } from '../json.ts';
import type { CaseRef } from './case-ref.ts';
import { decidedScopeOf } from './case-scope.ts';

/** The answers as they stood when the case became a candidate. */
export interface Baseline {
  facts: JsonObject;
  submissionId: string;
  frozenOn: string;
  /** SM3 of the answers in canonical JSON */
  contentHash: string;
}

/**
 * Freezes a case's answers with the confirmation of its candidacy, in the same transaction; by the deciding authority.
 * Errors: NOT_FOUND; VERSION_STALE where they are frozen already.
 */
export async function freezeBaseline(
  tx: Tx,
  ref: CaseRef,
  input: { submissionId: string; facts: object; on: string },
): Promise<void> {
  const scope = await decidedScopeOf(tx, ref);
  const answers = canonicalJson(parseObject(JSON.stringify(input.facts)));
  await tx
    .insertInto('baseline')
    .values({
      tenant_id: ref.tenantId,
      case_id: ref.caseId,
      submission_id: input.submissionId,
      answers,
      content_hash: sm3(answers),
      frozen_on: input.on,
      ...scope,
    })
    .execute();
}

/** Undefined before the case is a candidate. */
export async function findBaseline(tx: Tx, ref: CaseRef): Promise<Baseline | undefined> {
  const row = await tx
    .selectFrom('baseline')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .executeTakeFirst();
  return (
    row && {
      facts: parseObject(row.answers),
      submissionId: row.submission_id,
      frozenOn: row.frozen_on,
      contentHash: row.content_hash,
    }
  );
}

/** Errors: NOT_FOUND before the case is a candidate. */
export async function getBaseline(tx: Tx, ref: CaseRef): Promise<Baseline> {
  return (await findBaseline(tx, ref)) ?? fail('NOT_FOUND');
}
