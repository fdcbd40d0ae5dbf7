import type { Level, Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';

/** What a judgement is given for: the selection (round 0), or a round of acceptance or reexamination. */
export interface JudgementRound {
  purpose: 'selection' | 'acceptance' | 'reexamination';
  round: number;
}

const SELECTION: JudgementRound = { purpose: 'selection', round: 0 };

export interface Judgement {
  criterion: string;
  stage: string;
  level: string;
  status: 'met' | 'unmet';
  reasons: string;
  by: string;
  at: string;
}

export interface NewJudgement {
  criterion: string;
  stage: 'creation' | 'designation';
  level: Level;
  status: 'met' | 'unmet';
  reasons: string;
  by: Author;
  at: string;
  /** absent: the selection */
  of?: JudgementRound;
}

/** Records a reviewer's decision; an earlier one on the same criterion stays beside it. */
export async function addJudgement(tx: Tx, ref: CaseRef, judgement: NewJudgement): Promise<void> {
  const scope = await scopeOf(tx, ref);
  const { purpose, round } = judgement.of ?? SELECTION;
  await tx
    .insertInto('judgement')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      criterion: judgement.criterion,
      stage: judgement.stage,
      purpose,
      round,
      level: judgement.level,
      status: judgement.status,
      reasons: judgement.reasons,
      author_id: judgement.by.id,
      author_name: judgement.by.name,
      judged_at: judgement.at,
      ...scope,
    })
    .execute();
}

/**
 * The last decision of each level on each criterion, as far as this role may read them, by criterion.
 * @param which the stage, for the selection; or the stage with the round it is asked for
 */
export async function listJudgements(
  tx: Tx,
  ref: CaseRef,
  which: string | ({ stage: string } & JudgementRound),
): Promise<Judgement[]> {
  const { stage, purpose, round } = typeof which === 'string' ? { stage: which, ...SELECTION } : which;
  const rows = await tx
    .selectFrom('judgement')
    .selectAll()
    .distinctOn(['criterion', 'level'])
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('stage', '=', stage)
    .where('purpose', '=', purpose)
    .where('round', '=', round)
    .orderBy('criterion')
    .orderBy('level')
    .orderBy('judged_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    criterion: row.criterion,
    stage: row.stage,
    level: row.level,
    status: row.status === 'met' ? 'met' : 'unmet',
    reasons: row.reasons,
    by: row.author_name,
    at: row.judged_at,
  }));
}
