import { DateText, InstantText, StatusMark } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import type { WorkYear } from './work-year.ts';

function YearMark(props: { year: WorkYear }): JSX.Element {
  return (
    <Show
      when={props.year.announced}
      fallback={
        <StatusMark tone="action" icon="info">
          {props.year.assumed ? '演示推定，未公布' : '未公布'}
        </StatusMark>
      }
    >
      <StatusMark tone="done">已公布</StatusMark>
    </Show>
  );
}

function Days(props: { title: string; days: readonly string[] }): JSX.Element {
  return (
    <div>
      <h3 class="text-sm text-muted">
        {props.title}（{props.days.length} 天）
      </h3>
      <ul class="flex flex-wrap gap-x-4 gap-y-1">
        <For each={props.days} fallback={<li class="text-muted">无</li>}>
          {(day) => (
            <li>
              <DateText day={day} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

/** One year: where its arrangement comes from, its days off and its make-up workdays. */
export function YearCard(props: { year: WorkYear; children?: JSX.Element }): JSX.Element {
  return (
    <li class="card flex flex-col gap-3 p-5">
      <div class="flex flex-wrap items-start justify-between gap-3">
        <h2 class="text-lg font-semibold">{props.year.year} 年</h2>
        <YearMark year={props.year} />
      </div>
      <p>来源：{props.year.source}</p>
      <Show when={props.year.because}>
        {(because) => (
          <p>
            更正说明：{because()}
            <Show when={props.year.at}>
              {(at) => (
                <span class="block text-sm text-muted">
                  <InstantText at={at()} />
                </span>
              )}
            </Show>
          </p>
        )}
      </Show>
      <details>
        <summary class="link w-fit">
          放假 {props.year.daysOff.length} 天，调休上班 {props.year.makeUpWorkdays.length} 天
        </summary>
        <div class="flex flex-col gap-3 pt-2">
          <Days title="放假" days={props.year.daysOff} />
          <Days title="调休上班" days={props.year.makeUpWorkdays} />
        </div>
      </details>
      {props.children}
    </li>
  );
}
