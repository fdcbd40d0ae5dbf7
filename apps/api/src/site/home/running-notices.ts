import type { PublicNoticeDto } from '../../contract/public-notices.ts';
import { html, type Html } from '../html.ts';
import { nothingYet } from '../parts/alert.ts';
import { link } from '../parts/button.ts';
import { day } from '../parts/day.ts';
import { daysLeft } from '../parts/mark.ts';
import { section } from '../parts/section.ts';

function running(notice: PublicNoticeDto): Html {
  return html`<li class="card flex flex-col gap-2 p-4 sm:p-6">
    <h3 class="text-lg font-semibold">${link(`/notices/${notice.id}`, notice.title)}</h3>
    <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>${notice.publishedBy}，共 ${notice.items.length} 个；公示到${day(notice.lastDay)}24:00</span>
      ${daysLeft(notice.workingDaysLeft)}
    </p>
  </li>`;
}

/** Public notices that run, with the working days left for an objection. */
export function runningNotices(notices: readonly PublicNoticeDto[]): Html {
  const none = nothingYet('目前没有正在公示的名单', '公示期间，任何人都可以查看名单、提出异议。');
  return section({
    id: 'running-notices',
    title: '正在公示',
    beside: html`${link('/notices', '全部公示和结果')}${link('/objections', '查询异议的处理结果')}`,
    body:
      notices.length > 0
        ? html`<ul class="flex flex-col gap-4">
            ${notices.map(running)}
          </ul>`
        : none,
  });
}
