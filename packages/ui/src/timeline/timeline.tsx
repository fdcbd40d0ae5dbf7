import { For, Show, type JSX } from 'solid-js';
import { DateText } from '../date-text/date-text.tsx';
import { Icon } from '../icon/icon.tsx';

export interface TimelineItem {
  when: 'past' | 'now' | 'future';
  day?: string | undefined;
  /** A date that may still move. */
  provisional?: boolean | undefined;
  title: string;
  detail?: JSX.Element;
}

const MARKS = {
  past: 'border-done bg-done-tint text-done',
  now: 'border-action bg-action text-white',
  future: 'border-edge bg-white text-muted',
};
const WORDS = { past: '已完成', now: '现在', future: '接下来' };

/** What has been, what is now, and what comes by when. */
export function Timeline(props: { items: readonly TimelineItem[]; label: string }): JSX.Element {
  return (
    <ol aria-label={props.label} class="flex flex-col">
      <For each={props.items}>
        {(item) => (
          <li class="group relative flex gap-4 pb-6 last:pb-0" aria-current={item.when === 'now' ? 'step' : undefined}>
            <span aria-hidden="true" class="absolute top-6 bottom-0 left-3 w-px bg-line group-last:hidden" />
            <span
              class={`z-1 mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full border ${MARKS[item.when]}`}
            >
              <Icon name={item.when === 'past' ? 'check' : item.when === 'now' ? 'right' : 'clock'} class="size-3.5" />
            </span>
            <div class="flex min-w-0 flex-col">
              <p class={item.when === 'future' ? '' : 'font-semibold'}>
                <span class="sr-only">{WORDS[item.when]}：</span>
                {item.title}
              </p>
              <p class="text-sm text-muted">
                <Show when={item.day} fallback={item.when === 'future' ? '日期待定' : ''}>
                  {(day) => <DateText day={day()} />}
                </Show>
                <Show when={item.provisional}>（暂定，待国务院公布当年节假日安排）</Show>
              </p>
              <div class="text-sm">{item.detail}</div>
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}
