import { Show, type JSX } from 'solid-js';
import { weekdayOf } from './weekday.ts';

function printed(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return date === undefined ? `${year}年${month}月` : `${year}年${month}月${date}日`;
}

/** A calendar day as people write it, with its weekday. */
export function DateText(props: { day: string; class?: string }): JSX.Element {
  return (
    <time datetime={props.day} class={`whitespace-nowrap ${props.class ?? ''}`}>
      {printed(props.day)}
      <Show when={weekdayOf(props.day)}>{(name) => <>（{name()}）</>}</Show>
    </time>
  );
}
