import type { CaseSummary, Places } from '@shifan/api';
import { formatDate, isCivilDate, weekdayName } from '@shifan/calendar';

/** One thing that is different now. */
export interface Change {
  label: string;
  before: string;
  after: string;
}

/** What an action has changed. */
export interface Changed {
  title: string;
  changes: Change[];
}

export interface Seen {
  summary: CaseSummary;
  places?: Places | undefined;
}

function day(text: string): string {
  return isCivilDate(text) ? `${formatDate(text)}（${weekdayName(text)}）` : text;
}

function holder(summary: CaseSummary): string {
  if (summary.stage === 'draft') return '申报单位';
  return summary.levelName ?? '无';
}

function linesOf({ summary, places }: Seen): [string, string][] {
  return [
    ['进展', summary.stageName],
    ['现由谁办', holder(summary)],
    ['接下来', summary.next ? `${summary.next.label} ${day(summary.next.on)}` : '没有期限'],
    ['未解决的意见', `${summary.openRemarks} 处`],
    ...(places ? [['已用名额', `${places.used} 个`] as [string, string]] : []),
    ...(places && places.free !== null ? [['剩余名额', `${places.free} 个`] as [string, string]] : []),
  ];
}

/** The lines that differ between what was seen before an action and after it. */
export function changesBetween(before: Seen, after: Seen): Change[] {
  const known = new Map(linesOf(before));
  return linesOf(after)
    .map(([label, value]) => ({ label, before: known.get(label) ?? '', after: value }))
    .filter((change) => change.before !== '' && change.before !== change.after);
}
