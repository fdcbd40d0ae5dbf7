import { fail } from '@shifan/errors';
import { findNotice, type Plugin, parameterValue, type PublicNoticePhase } from '@shifan/rules';

export type NoticePhaseId = PublicNoticePhase['id'];

/** The public notice that a proposal, or a passed acceptance, opens. Errors: NOT_FOUND where the law knows none. */
export function noticePhase(plugin: Plugin, id: string): PublicNoticePhase {
  const phase = plugin.process.phases.find((one) => one.id === id);
  return phase?.phase === 'public-notice' ? phase : fail('NOT_FOUND');
}

/** A notice's phase as it was written down; whatever is not of designation is of candidates. */
export function noticePhaseId(phase: string): NoticePhaseId {
  return phase === 'notice-designation' ? phase : 'notice-candidate';
}

/** How many working days it runs under the law of a day and the deciding authority's own call. */
export function noticeDays(
  plugin: Plugin,
  { phase, authority, on }: { phase: PublicNoticePhase; authority: string; on: string },
): number {
  const call = findNotice(plugin, { authority, on });
  return Number(parameterValue(plugin, phase.workingDays, on, call).value);
}
