import { type CivilDate, addMonths } from '@shifan/calendar';
import type { CaseState } from '@shifan/process';
import type { Purpose } from '../contract/dossiers.ts';

export const PURPOSE_NAMES: Record<Purpose, string> = { acceptance: '评估验收', reexamination: '复核' };

/** Which acceptance or reexamination a case is at: the one that is open, or the one to come. */
export function roundOf(state: CaseState, purpose: Purpose): number {
  if (purpose === 'acceptance') {
    const { attempts } = state.acceptance;
    return state.stage === 'creation' ? attempts + 1 : Math.max(attempts, 1);
  }
  const rounds = state.reexamination?.rounds ?? 0;
  return state.stage === 'reexamination' ? rounds : rounds + 1;
}

/**
 * The form's {Y} in a dossier, fixed when it is opened. The law gives no form for the acceptance; the application's is
 * taken, and its year is read as the last of which at least half has passed by the legal day. Example: a creation-period
 * that ends on 2028-01-20 → 2027.
 */
export function reportingYear(state: CaseState, purpose: Purpose, today: CivilDate): number {
  return Number(addMonths(dayOf(state, purpose) ?? today, -6).slice(0, 4));
}

function dayOf({ stage, creation, reexamination, rectification }: CaseState, purpose: Purpose): CivilDate | undefined {
  if (purpose === 'acceptance') return creation?.endsOn;
  return stage === 'rectification' ? rectification?.endsOn : reexamination?.dueOn;
}
