import type { TargetStateDto } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { TargetMark } from './target-mark.tsx';
import { withUnit } from './with-unit.ts';

function Value(props: { label: string; value: string; strong?: boolean }): JSX.Element {
  return (
    <span class="inline-flex gap-1">
      <span class="text-muted">{props.label}</span>
      <span class={props.strong ? 'font-semibold' : ''}>{props.value || '没有填'}</span>
    </span>
  );
}

/** The plan's targets where there is little room: baseline, target, what was reached, and how that compares. */
export function TargetList(props: { targets: readonly TargetStateDto[] }): JSX.Element {
  return (
    <ul class="flex flex-col">
      <For each={props.targets} fallback={<li class="text-muted">创建方案里没有目标。</li>}>
        {(target) => (
          <li class="flex flex-col gap-1 border-b border-line py-3 last:border-b-0">
            <div class="flex flex-wrap items-start justify-between gap-2">
              <span class="min-w-0 flex-1">
                <span class="font-semibold">{target.indicator}</span>
                <Show when={target.strandName}>{(name) => <span class="block text-sm text-muted">{name()}</span>}</Show>
              </span>
              <TargetMark status={target.status} />
            </div>
            <p class="flex flex-wrap gap-x-5 gap-y-1 text-sm">
              <Value label="现状值" value={withUnit(target.baseline, target.unit)} />
              <Value label="目标值" value={withUnit(target.target, target.unit)} />
              <Value label="完成值" value={withUnit(target.reached ?? '', target.unit)} strong />
              <Show when={target.due}>
                {(day) => (
                  <span class="text-muted">
                    应在 <DateText day={day()} /> 前完成
                  </span>
                )}
              </Show>
            </p>
            <Show when={target.note}>{(note) => <p class="text-sm whitespace-pre-wrap">{note()}</p>}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}
