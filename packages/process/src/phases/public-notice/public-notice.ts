import { addWorkingDays } from '@shifan/calendar';
import { parameterValue, resolveCitation } from '@shifan/rules';
import type { Phase, PublicNoticePhase } from '@shifan/rules';
import type { ProcessContext } from '../../context.ts';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Due } from '../../due-date.ts';
import type { CaseState } from '../../state.ts';
import { phaseModule } from '../phase-module.ts';
import type { Step } from '../phase-module.ts';
import { wholeParameter } from '../whole-parameter.ts';
import { confirm } from './confirm.ts';
import { object } from './object.ts';
import { settleObjection } from './settle-objection.ts';

/** 公示: runs its working days from the day of the proposal; ends in a confirmation or with a founded objection. */
export const publicNotice = phaseModule(isPublicNotice, {
  commands: { object, 'settle-objection': settleObjection, confirm },
  due: dueInNotice,
  enter: startNotice,
});

function isPublicNotice(phase: Phase): phase is PublicNoticePhase {
  return phase.phase === 'public-notice';
}

function startNotice({ phase, context }: Step<PublicNoticePhase>): Decision {
  const { plugin, notice, calendar, on, actor } = context;
  const workingDays = wholeParameter(plugin, parameterValue(plugin, phase.workingDays, on, notice));
  const end = addWorkingDays(calendar, { from: on, count: workingDays, countFirstDay: phase.countFirstDay });
  if (!end.announced) {
    return refuse('CALENDAR_NOT_ANNOUNCED', { year: String(end.year) }, { plugin, citation: phase.citations.run });
  }
  return accept({
    type: 'notice-started',
    on,
    by: actor,
    phase: phase.id,
    startsOn: on,
    lastDay: end.lastDay,
    workingDays,
    countFirstDay: phase.countFirstDay,
  });
}

function dueInNotice(phase: PublicNoticePhase, state: CaseState, context: ProcessContext): Due[] {
  if (state.notice === undefined) return [];
  const citation = resolveCitation(context.plugin, phase.citations.run);
  return [{ name: 'notice-ends', on: state.notice.lastDay, provisional: false, citation }];
}
