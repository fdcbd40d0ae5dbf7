import type { OverviewRow } from '@shifan/api';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';

const DIVISION = /^\d{6}$/u;

/** A place at the head of its row, leading to the cases behind its figures; who only recommends is no place and has none. */
export function PlaceHead(props: { row: OverviewRow; href: string }): JSX.Element {
  return (
    <span class="flex flex-wrap items-baseline gap-x-2 sm:flex-nowrap">
      <Show when={props.row.tilt !== undefined} fallback={<span>{props.row.name}</span>}>
        <A class="link sm:whitespace-nowrap" href={props.href}>
          {props.row.name}
        </A>
      </Show>
      <span class="text-xs whitespace-nowrap text-muted print:text-[7pt]">
        {DIVISION.test(props.row.code) ? props.row.code : ''}
        <Show when={props.row.tilt}>
          <span class="ml-2">{props.row.tiltNote ? '部分倾斜' : '倾斜'}</span>
        </Show>
      </span>
    </span>
  );
}
