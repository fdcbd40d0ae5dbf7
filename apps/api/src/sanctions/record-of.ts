import { parseCivilDate } from '@shifan/calendar';
import { type CaseFile, listConclusions, listDishonestyChecks, listInvestigations, type Tx } from '@shifan/db';
import { type ErrorCitation, failWith, refusal } from '@shifan/errors';
import { type Command, commandLabels } from '@shifan/process';
import { resolveCitation } from '@shifan/rules';
import { lawOf, stateOf } from '../cases/process-context.ts';
import { type Ground, groundsOf } from './sanction-dto.ts';

export type SanctionRecord = NonNullable<Command<'sanction'>['record']>;

type Wanted = { ground: string; recordId: string };

const COMMAND = commandLabels.sanction;

/**
 * The record that proves a ground: a check by which the case is listed, an investigation concluded as proven, a
 * reexamination concluded as failed. Undefined where the case has no record of that id and sort, for the engine to refuse.
 * Errors: SANCTION_NOT_LISTED, SANCTION_NOT_PROVEN, with the ground's clause.
 */
export async function recordOf(tx: Tx, file: CaseFile, wanted: Wanted): Promise<SanctionRecord | undefined> {
  const { plugin } = lawOf(file);
  const ground = groundsOf(plugin).find(({ id }) => id === wanted.ground);
  if (!ground) return undefined;
  const clause = resolveCitation(plugin, ground.citation);
  return PROOFS[ground.record](tx, file, { recordId: wanted.recordId, clause });
}

type Proof = (
  tx: Tx,
  file: CaseFile,
  of: { recordId: string; clause: ErrorCitation },
) => Promise<SanctionRecord | undefined>;

const PROOFS: Record<Ground['record'], Proof> = {
  'list-check': async (tx, file, { recordId, clause }) => {
    const check = (await listDishonestyChecks(tx, file)).find(({ id }) => id === recordId);
    if (!check) return undefined;
    const { checkedOn, listed } = check;
    if (!listed) failWith(refusal('SANCTION_NOT_LISTED', { checkedOn, command: COMMAND }, clause));
    return { sort: 'list-check', on: parseCivilDate(checkedOn), reference: check.reference ?? check.source };
  },
  investigation: async (tx, file, { recordId, clause }) => {
    const investigation = (await listInvestigations(tx, file)).find(({ id }) => id === recordId);
    if (!investigation) return undefined;
    const { openedOn, concludedOn, status } = investigation;
    if (status !== 'proven' || concludedOn === null) {
      const state = status === 'open' ? '尚未办结' : '办结为“不属实”';
      failWith(refusal('SANCTION_NOT_PROVEN', { openedOn, state, command: COMMAND }, clause));
    }
    return { sort: 'investigation', on: parseCivilDate(concludedOn ?? openedOn), reference: investigation.id };
  },
  assessment: async (tx, file, { recordId }) => {
    const round = stateOf(file).reexamination?.rounds ?? 0;
    const conclusions = round > 0 ? await listConclusions(tx, file, { purpose: 'reexamination', round }) : [];
    const failed = conclusions.find(
      ({ id, level, outcome }) => id === recordId && level === file.decider && outcome === 'fail',
    );
    return failed && { sort: 'assessment', on: parseCivilDate(failed.on), reference: failed.id };
  },
};
