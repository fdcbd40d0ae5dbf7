import type { OldTitleDto } from '@shifan/api';
import { DateText, StatusMark } from '@shifan/ui';
import type { JSX } from 'solid-js';

/** How an old title stands, in a word. */
export function OldTitleMark(props: { title: OldTitleDto }): JSX.Element {
  return <StatusMark tone={props.title.status === 'held' ? 'done' : 'plain'}>{props.title.statusName}</StatusMark>;
}

/** How an old title stands: valid until the end of its last day, or expired with it. */
export function OldTitleStatus(props: { title: OldTitleDto }): JSX.Element {
  return (
    <span>
      <OldTitleMark title={props.title} />
      <span class="block text-sm text-muted">
        {props.title.status === 'held' ? '有效到' : '到期于'} <DateText day={props.title.endsOn} /> 24:00
      </span>
    </span>
  );
}
