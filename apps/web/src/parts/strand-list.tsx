import type { StrandDto } from '@shifan/api';
import { StatusMark } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';

/** The goals that the law sets for the creation-period, ticked off by the operator. */
export function StrandList(props: { strands: readonly StrandDto[] }): JSX.Element {
  return (
    <ul class="flex flex-col">
      <For each={props.strands} fallback={<li class="text-muted">没有列出创建目标。</li>}>
        {(strand) => (
          <li class="flex flex-col gap-1 border-b border-line py-3 last:border-b-0">
            <div class="flex flex-wrap items-start justify-between gap-2">
              <span class="min-w-0 flex-1">{strand.title}</span>
              <StatusMark tone={strand.done ? 'done' : 'plain'}>{strand.done ? '已实现' : '未勾选'}</StatusMark>
            </div>
            <Show when={strand.note}>{(note) => <p class="text-sm whitespace-pre-wrap">{note()}</p>}</Show>
            <p class="text-sm text-muted">
              <ClauseLink clause={strand.clause} quote={false} />
            </p>
          </li>
        )}
      </For>
    </ul>
  );
}
