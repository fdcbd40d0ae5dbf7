import type { GapRowDto } from '@shifan/api';
import { useLocation } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { verdictWord } from '../../../parts/verdict-mark.tsx';

type Status = GapRowDto['status'];

const STATUSES: readonly Status[] = ['met', 'unmet', 'missing', 'relaxable', 'judgement'];

/** How many criteria stand how; each narrows the sheet. */
export function GapFilter(props: { counts: Record<Status, number>; total: number; shown: string }): JSX.Element {
  const location = useLocation();
  const hrefOf = (status: string): string => {
    const search = new URLSearchParams(location.search);
    if (status) search.set('show', status);
    else search.delete('show');
    return `${location.pathname}?${search}`;
  };
  return (
    <nav aria-label="按对照结果筛选" class="flex flex-wrap gap-2">
      <FilterChoice stay href={hrefOf('')} chosen={!props.shown} label="全部" count={props.total} />
      <For each={STATUSES.filter((status) => props.counts[status] > 0)}>
        {(status) => (
          <FilterChoice
            stay
            href={hrefOf(status)}
            chosen={props.shown === status}
            label={verdictWord(status)}
            count={props.counts[status]}
          />
        )}
      </For>
    </nav>
  );
}
