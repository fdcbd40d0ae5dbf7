import type { Due } from '@shifan/api';
import { DateText, StatusMark } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { createToday } from '../shell/clock.ts';
import { DaysLeft } from './days-left.tsx';

/** What falls due, on which day, and the working days until then. */
export function DueText(props: { due: Due }): JSX.Element {
  const today = createToday();
  return (
    <span class="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>{props.due.label}</span>
      <DateText day={props.due.on} />
      <Show when={props.due.provisional}>
        <span class="text-sm text-muted">暂定，当年节假日安排公布后确定</span>
      </Show>
      <Show when={props.due.on >= today()} fallback={<StatusMark tone="plain">已过</StatusMark>}>
        <Show when={props.due.workingDaysLeft !== null}>
          <DaysLeft days={props.due.workingDaysLeft} />
        </Show>
      </Show>
    </span>
  );
}
