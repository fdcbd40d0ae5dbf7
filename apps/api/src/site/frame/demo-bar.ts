import { isWorkingDay } from '@shifan/calendar';
import { workCalendar } from '../../calendar/work-calendar.ts';
import type { Context } from '../../trpc/context.ts';
import { html, type Html } from '../html.ts';
import { day } from '../parts/day.ts';
import { hidden } from '../parts/field.ts';
import { icon } from '../parts/icon.ts';

/** The demo's day and a form that moves it forward; nothing at all where the demo is off. */
export function demoBar({ services, today }: Context, path: string): Html | null {
  if (services.demo === null) return null;
  const answer = isWorkingDay(workCalendar(today), today);
  const sort = answer.announced && answer.working ? '工作日' : '休息日';
  return html`<div role="region" aria-label="演示" class="bg-action text-white print:hidden">
    <div class="mx-auto flex w-full max-w-[72rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-sm md:px-8">
      <span class="flex items-center gap-2">
        ${icon('clock')}
        <span>
          演示<span class="max-sm:hidden">系统</span>：<span class="max-sm:hidden">今天是</span>${day(today)}<span
            class="max-sm:hidden"
            >，${sort}</span
          >
        </span>
      </span>
      <details class="group">
        <summary
          class="w-fit rounded-md border border-white px-3 py-0.5 hover:bg-action-dark focus-visible:outline-white"
        >
          时钟前移
        </summary>
        <form method="post" action="/demo/clock" class="flex flex-wrap items-center gap-2 py-2">
          ${hidden('next', path)}
          <label for="demo-day">移到哪一天（不能往回移）</label>
          <input
            id="demo-day"
            name="to"
            type="date"
            required
            min="${today}"
            value="${today}"
            class="rounded-md border border-white bg-white px-2 py-0.5 text-ink focus-visible:outline-white"
          />
          <button
            type="submit"
            class="rounded-md border border-white px-3 py-0.5 hover:bg-action-dark focus-visible:outline-white"
          >
            移到这一天
          </button>
        </form>
      </details>
    </div>
  </div>`;
}
