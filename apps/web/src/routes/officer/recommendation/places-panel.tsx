import type { Places } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { stateCouncilCalendar, workingDaysLeft, isCivilDate, type CivilDate } from '@shifan/calendar';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { Figure } from '../../../parts/figure.tsx';
import { createToday } from '../../../shell/clock.ts';

function daysUntil(today: CivilDate, lastDay: string): number | null {
  if (!isCivilDate(lastDay)) return null;
  return workingDaysLeft(stateCouncilCalendar, { today, lastDay });
}

/** How many places there are, how many are taken, and until when. */
export function PlacesPanel(props: { places: Places }): JSX.Element {
  const today = createToday();
  return (
    <section class="card flex flex-col gap-3 p-5" aria-label="推荐名额">
      <dl class="flex flex-wrap gap-x-8 gap-y-3">
        <Figure label="推荐名额">{props.places.max === null ? '不限' : `不超过 ${props.places.max} 个`}</Figure>
        <Figure label="已用">{props.places.used} 个</Figure>
        <Show when={props.places.free !== null}>
          <Figure label="剩余">{props.places.free} 个</Figure>
        </Show>
        <Figure label="推荐截止">
          <span class="flex flex-wrap items-center gap-x-3 gap-y-1 text-base font-semibold">
            <span>
              <DateText day={props.places.lastDay} class="text-xl" /> 24:00
            </span>
            <DaysLeft days={daysUntil(today(), props.places.lastDay)} passed={props.places.closed} />
          </span>
        </Figure>
      </dl>
      <Show when={props.places.clause} fallback={<p class="text-sm text-muted">这一次通知没有规定推荐名额。</p>}>
        {(clause) => (
          <p class="text-sm text-muted">
            依据 <ClauseLink clause={clause()} />
            。平台和基地合并计算；撤回推荐，名额即腾出。
          </p>
        )}
      </Show>
      <For each={props.places.extras}>
        {(extra) => (
          <p class="text-sm text-muted">
            其中增加 {extra.places} 个，依据 <ClauseLink clause={extra.clause} />
          </p>
        )}
      </For>
      <For each={props.places.exemptions}>
        {(exemption) => (
          <p class="text-sm text-muted">
            {exemption.title}的，不占名额，依据 <ClauseLink clause={exemption.clause} />
          </p>
        )}
      </For>
    </section>
  );
}
