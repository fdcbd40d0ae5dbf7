import { type CaseFile, type Conclusion, listConclusions, type Tx } from '@shifan/db';
import { failWith, type Refusal, refusal } from '@shifan/errors';
import { type CommandName, commandLabels } from '@shifan/process';
import { stateOf } from '../cases/process-context.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { PURPOSE_NAMES, roundOf } from '../dossiers/purpose.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { purposeAt } from './purpose-at.ts';

/** The decisions that rest on a conclusion of the deciding level, and which. */
const WANTED = {
  accept: 'pass',
  'reject-acceptance': 'fail',
  'pass-reexamination': 'pass',
  'fail-reexamination': 'fail',
} as const satisfies Partial<Record<CommandName, Conclusion['outcome']>>;

export type Concluding = keyof typeof WANTED;

const OUTCOMES: Record<Conclusion['outcome'], string> = { pass: '通过', fail: '不通过' };

/** The deciding level's last conclusion on the round that is open. */
export async function decidersConclusion(tx: Tx, file: CaseFile, purpose: Purpose): Promise<Conclusion | undefined> {
  const round = roundOf(stateOf(file), purpose);
  const conclusions = await listConclusions(tx, file, { purpose, round });
  return conclusions.find(({ level }) => level === file.decider);
}

/** Which of these decisions a case's records do not bear yet, at the stage where they are taken. */
export async function refusedByConclusion(
  tx: Tx,
  file: CaseFile,
  ctx: SignedInContext,
): Promise<Partial<Record<CommandName, Refusal>>> {
  const purpose = purposeAt(file);
  if (!purpose || !ctx.person.unit) return {};
  const conclusion = await decidersConclusion(tx, file, purpose);
  const refused: Partial<Record<CommandName, Refusal>> = {};
  for (const command of COMMANDS) {
    const because = refusalBy(conclusion, { command, purpose, ctx });
    if (because) refused[command] = because;
  }
  return refused;
}

const COMMANDS = Object.keys(WANTED) as Concluding[];

/**
 * The conclusion a decision rests on: drafted at the deciding level, by another person than the one who decides.
 * Errors: CONCLUSION_MISSING, CONCLUSION_DIFFERS, SAME_PERSON.
 */
export async function conclusionFor(
  tx: Tx,
  file: CaseFile,
  of: { command: Concluding; purpose: Purpose; ctx: SignedInContext },
): Promise<Conclusion> {
  const conclusion = await decidersConclusion(tx, file, of.purpose);
  const refused = refusalBy(conclusion, of, file.name);
  return conclusion && !refused ? conclusion : failWith(refused ?? refusal('NOT_FOUND'));
}

function refusalBy(
  conclusion: Conclusion | undefined,
  { command, purpose, ctx }: { command: Concluding; purpose: Purpose; ctx: SignedInContext },
  name = '该平台（基地）',
): Refusal | undefined {
  const slots = { name, purpose: PURPOSE_NAMES[purpose], command: commandLabels[command] };
  if (!conclusion) return refusal('CONCLUSION_MISSING', slots);
  if (conclusion.outcome !== WANTED[command]) {
    return refusal('CONCLUSION_DIFFERS', { ...slots, outcome: OUTCOMES[conclusion.outcome] });
  }
  if (conclusion.author !== ctx.person.id) return undefined;
  return refusal('SAME_PERSON', { command: slots.command, first: `拟定${slots.purpose}结论` });
}
