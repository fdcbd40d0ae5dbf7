import { isCivilDate, periodEnd, workingDaysLeft, type CivilDate } from '@shifan/calendar';
import { DateText, StatusMark } from '@shifan/ui';
import { createMemo, Show, type JSX } from 'solid-js';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { createToday } from '../../../shell/clock.ts';
import { createWorkCalendar } from '../../../shell/work-calendar.ts';

function known(day: string): CivilDate | undefined {
  return isCivilDate(day) ? day : undefined;
}

/** By when a change of this day has to be reported, and whether that is past. */
export function Deadline(props: { eventOn: string; months: number }): JSX.Element {
  const today = createToday();
  const calendar = createWorkCalendar();
  const end = createMemo(() => {
    const from = known(props.eventOn);
    return from && from <= today() ? periodEnd(calendar(), { from, months: props.months }) : undefined;
  });
  return (
    <Show when={end()} fallback={<p class="text-sm text-muted">填好发生日期后，自动算出报告期限。</p>}>
      {(deadline) => (
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1" role="status">
          <span>
            应当在 <DateText day={deadline().date} /> 24:00 以前报告（发生之日起 {props.months} 个月以内）
          </span>
          <Show
            when={deadline().date >= today()}
            fallback={
              <StatusMark tone="refusal" icon="warning">
                已超过期限，仍应报告，记为逾期
              </StatusMark>
            }
          >
            <DaysLeftUntil day={deadline().date} />
          </Show>
          <Show when={deadline().provisional}>
            <span class="text-sm text-muted">暂定，当年节假日安排公布后确定</span>
          </Show>
        </p>
      )}
    </Show>
  );
}

function DaysLeftUntil(props: { day: CivilDate }): JSX.Element {
  const today = createToday();
  const calendar = createWorkCalendar();
  return <DaysLeft days={workingDaysLeft(calendar(), { today: today(), lastDay: props.day })} />;
}
