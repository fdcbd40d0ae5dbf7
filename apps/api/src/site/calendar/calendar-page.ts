import { html, type Html } from '../html.ts';
import { HOME, type Page } from '../page.ts';
import { buttonLink } from '../parts/button.ts';
import { day, instant } from '../parts/day.ts';
import { mark } from '../parts/mark.ts';
import type { Ask, Visit } from '../visit.ts';

type WorkYear = Awaited<ReturnType<Ask['calendar']['years']>>[number];

function yearMark({ announced, assumed }: WorkYear): Html {
  if (announced) return mark('done', '已公布');
  return mark('action', assumed ? '演示推定，未公布' : '未公布', 'info');
}

function days(title: string, list: readonly string[]): Html {
  return html`<div>
    <h3 class="text-sm text-muted">${title}（${list.length} 天）</h3>
    <ul class="flex flex-wrap gap-x-4 gap-y-1">
      ${list.length > 0 ? list.map((one) => html`<li>${day(one)}</li>`) : html`<li class="text-muted">无</li>`}
    </ul>
  </div>`;
}

function card(year: WorkYear): Html {
  return html`<li class="card flex flex-col gap-3 p-4 sm:p-5">
    <div class="flex flex-wrap items-start justify-between gap-3">
      <h2 class="text-lg font-semibold">${year.year} 年</h2>
      ${yearMark(year)}
    </div>
    <p>来源：${year.source}</p>
    ${
      year.because !== null &&
      html`<p>
        更正说明：${year.because}${year.at !== null && html`<span class="block text-sm text-muted">${instant(year.at)}</span>`}
      </p>`
    }
    <details>
      <summary class="link w-fit">放假 ${year.daysOff.length} 天，调休上班 ${year.makeUpWorkdays.length} 天</summary>
      <div class="flex flex-col gap-3 pt-2">${days('放假', year.daysOff)} ${days('调休上班', year.makeUpWorkdays)}</div>
    </details>
  </li>`;
}

/** The working-day arrangement of each year with its source. */
export async function calendarPage({ ctx, ask }: Visit): Promise<Page> {
  const years = await ask.calendar.years();
  const edits = ctx.person?.role === 'ministry-approver';
  return {
    title: '工作日安排',
    description: '各年度的放假和调休安排及其来源；公示期等按工作日计算的期限以此为准。',
    path: '/calendar',
    crumbs: [HOME],
    lead: '工作日、放假和调休按国务院办公厅每年的通知。年度安排没有公布的，期限是暂定的；公布或者更正以后，还没有过去的期限随之变动，并写明原因。',
    ...(edits ? { aside: buttonLink('/work-calendar', '公布或者更正') } : {}),
    body: html`<ul class="flex flex-col gap-4">
      ${years.toSorted((a, b) => b.year - a.year).map(card)}
    </ul>`,
  };
}
