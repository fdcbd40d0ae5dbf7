import type { Clause } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { createToday } from '../shell/clock.ts';
import { ClauseLink } from './clause-link.tsx';
import { DaysLeft } from './days-left.tsx';

export interface CreationPeriod {
  startsOn: string;
  endsOn: string;
  extendedFrom: string | null;
  provisional: boolean;
  workingDaysLeft: number | null;
  clause: Clause;
}

/** The creation-period with its last day, an extension, the working days left and the clause. */
export function PeriodText(props: { period: CreationPeriod; clause?: boolean }): JSX.Element {
  const today = createToday();
  return (
    <span class="flex flex-col gap-1">
      <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>
          <DateText day={props.period.startsOn} /> 至 <DateText day={props.period.endsOn} />
          <Show when={props.period.provisional}>
            <span class="text-sm text-muted">（暂定，当年节假日安排公布后确定）</span>
          </Show>
        </span>
        <Show when={props.period.endsOn >= today()} fallback={<DaysLeft passed days={null} />}>
          <Show when={props.period.workingDaysLeft !== null}>
            <DaysLeft days={props.period.workingDaysLeft} />
          </Show>
        </Show>
      </span>
      <Show when={props.period.extendedFrom}>
        {(day) => (
          <span class="text-sm">
            首次验收未通过，已延长；原创建期到 <DateText day={day()} />
          </span>
        )}
      </Show>
      <Show when={props.clause ?? true}>
        <span class="text-sm text-muted">
          依据 <ClauseLink clause={props.period.clause} />
        </span>
      </Show>
    </span>
  );
}
