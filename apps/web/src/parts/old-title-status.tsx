import type { OldTitleDto } from '@shifan/api';
import { DateText, StatusMark } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';

/** How an old title stands: valid until its last day, or expired with it. */
export function OldTitleStatus(props: { title: OldTitleDto }): JSX.Element {
  return (
    <Show
      when={props.title.status === 'held'}
      fallback={
        <>
          <StatusMark tone="plain">{props.title.statusName}</StatusMark>
          <span class="block text-sm text-muted">
            于 <DateText day={props.title.statusOn} /> 24:00
          </span>
        </>
      }
    >
      <StatusMark tone="done">{props.title.statusName}</StatusMark>
      <span class="block text-sm text-muted">
        到 <DateText day={props.title.endsOn} /> 24:00
      </span>
    </Show>
  );
}
