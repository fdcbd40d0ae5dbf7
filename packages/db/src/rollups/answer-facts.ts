import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { CaseRef } from '../repositories/case-ref.ts';
import { rollUp } from './roll-up.ts';

export interface AnswerFacts {
  /** the application's answers, or those of a dossier for the designation */
  purpose: 'creation' | 'designation';
  pluginVersion: string;
  /** day of the submission */
  onDay: string;
  /**
   * As JSON text, numbers with every digit (`{"coverageRate":98.50}`): a JS number would lose some. No personal data and no
   * free text; of tables only the columns that expressions use. Keep the COMMON_FACTS too.
   */
  facts: string;
  /** the answers frozen at the candidacy, likewise */
  baseline?: string | undefined;
  /** what the evaluator found of them, a character a criterion (`verdictMarks`); what persons decided is left out */
  verdicts: string;
}

/**
 * Keeps a case's answers for figures and expressions, in the transaction of their submission, before or after its events; by
 * its operator, or by jobs within the tenant. Where the case belongs and stands is copied from the case by the database.
 */
export async function storeAnswerFacts(tx: Tx, ref: CaseRef, input: AnswerFacts): Promise<void> {
  const { purpose, pluginVersion, onDay, facts, baseline, verdicts } = input;
  await sql`select app.store_answer_facts(${ref.tenantId}, ${ref.caseId}, ${purpose}, ${pluginVersion}, ${onDay}, ${facts}, ${baseline ?? null}, ${verdicts})`.execute(
    tx,
  );
  await rollUp(tx, ref);
}
