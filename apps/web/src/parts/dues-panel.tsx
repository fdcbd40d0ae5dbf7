import type { CaseSummary } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { DueAhead } from './due-ahead.tsx';
import { createDuesQuery } from './dues-query.ts';
import type { DueRow } from './dues-table.tsx';

const SHOWN = 5;

function pressing(rows: readonly DueRow[]): readonly DueRow[] {
  return rows.filter((row) => row.ahead !== 'later');
}

/** The nearest of what falls due, above a list; nothing at all where nothing does. */
export function DuesPanel(props: { hrefOf: (summary: CaseSummary) => string }): JSX.Element {
  const dues = createDuesQuery();
  const near = () => (dues.isSuccess ? pressing(dues.data ?? []) : []);
  const overdue = () => near().filter((row) => row.ahead === 'overdue').length;
  return (
    <Show when={near().length > 0}>
      <section class="card flex flex-col gap-2 p-4" aria-labelledby="dues-panel">
        <h2 id="dues-panel" class="flex flex-wrap items-baseline justify-between gap-x-4 font-semibold">
          <span>
            30 个工作日以内到期 {near().length} 项
            <Show when={overdue() > 0}>
              <span class="ml-2 text-refusal">其中已逾期 {overdue()} 项</span>
            </Show>
          </span>
          <A class="link text-sm font-normal" href="/dues">
            看全部到期事项
          </A>
        </h2>
        <ul class="flex flex-col gap-1">
          <For each={near().slice(0, SHOWN)}>
            {(row) => (
              <li class="flex flex-wrap items-center gap-x-3 gap-y-1">
                <DueAhead ahead={row.ahead} />
                <A class="link" href={props.hrefOf(row.summary)}>
                  {row.summary.name}
                </A>
                <span>
                  {row.due.label} <DateText day={row.due.on} />
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
