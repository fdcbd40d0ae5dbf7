import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import { levelLabel, stateLabel } from '@shifan/process';
import type { SignedInContext } from '../trpc/context.ts';
import { levelOf } from './as-person.ts';
import { stateOf } from './process-context.ts';

/** The level of the review chain at which a person sits: a provincial body recommends beside the cities. */
export function chainLevelOf(ctx: SignedInContext): string {
  const level = levelOf(ctx.person);
  return level === 'provincial-body' ? 'municipality' : level;
}

/** Remarks and judgements belong to the level that has the case. */
export function refuseUnlessAtLevel(file: CaseFile, ctx: SignedInContext, command: string): void {
  const state = stateOf(file);
  if (state.stage === 'review' && state.level === chainLevelOf(ctx)) return;
  const because = state.level === null ? '只在审核环节办理' : `该申报现由${levelLabel(state.level)}审核`;
  fail('COMMAND_NOT_ALLOWED', { stage: stateLabel(state), command, because });
}
