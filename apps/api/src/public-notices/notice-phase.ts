import { fail } from '@shifan/errors';
import { findNotice, type Plugin, parameterValue, type PublicNoticePhase } from '@shifan/rules';

/** The public notice that a proposal opens. */
export function candidateNotice(plugin: Plugin): PublicNoticePhase {
  const phase = plugin.process.phases.find((one) => one.id === 'notice-candidate');
  return phase?.phase === 'public-notice' ? phase : fail('NOT_FOUND');
}

/** How many working days it runs under the law of a day and the deciding authority's own call. */
export function noticeDays(plugin: Plugin, { authority, on }: { authority: string; on: string }): number {
  const call = findNotice(plugin, { authority, on });
  return Number(parameterValue(plugin, candidateNotice(plugin).workingDays, on, call).value);
}
