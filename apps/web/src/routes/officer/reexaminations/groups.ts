import type { AppRouter } from '@shifan/api';
import type { inferRouterOutputs } from '@trpc/server';

export type ReexaminationRow = inferRouterOutputs<AppRouter>['acceptance']['list'][number];

export type GroupId = 'due' | 'coming' | 'open' | 'rectification';

/** The sides of the campaign; a rectification that is over is due again. */
export const GROUPS: readonly { id: GroupId; label: string; empty: string }[] = [
  { id: 'due', label: '已到期，待开展', empty: '没有到期待开展的复核。' },
  { id: 'coming', label: '还没有到期', empty: '没有还没到期的复核。' },
  { id: 'open', label: '复核中', empty: '没有正在进行的复核。' },
  { id: 'rectification', label: '整改期内', empty: '没有处在整改期的单位。' },
];

/** Where a holder stands on this day. */
export function groupOf({ summary }: Pick<ReexaminationRow, 'summary'>, today: string): GroupId {
  if (summary.stage === 'reexamination') return 'open';
  const on = summary.next?.on ?? '9999-12-31';
  if (summary.stage === 'rectification') return on < today ? 'due' : 'rectification';
  return summary.next?.name === 'reexamination' && on <= today ? 'due' : 'coming';
}
