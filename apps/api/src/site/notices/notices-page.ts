import type { PublicNoticeDto } from '../../contract/public-notices.ts';
import { NoticeStatus } from '../../contract/public-notices.ts';
import { pageOfNotices } from '../../public-notices/page-of-notices.ts';
import { html, type Html } from '../html.ts';
import { HOME, type Page } from '../page.ts';
import { link } from '../parts/button.ts';
import { period } from '../parts/day.ts';
import { type Paged, pageNumber, pager } from '../parts/pager.ts';
import { table } from '../parts/table.ts';
import type { Visit } from '../visit.ts';
import { noticeStatus, STATUSES } from './notice-words.ts';

const PAGE_SIZE = 30;

function confirmed({ items }: PublicNoticeDto): number {
  return items.filter(({ outcome }) => outcome === 'confirmed').length;
}

function list({ rows }: Paged<PublicNoticeDto>): Html {
  return table({
    caption: '公示',
    captionHidden: true,
    rows,
    empty: '还没有这样的公示',
    columns: [
      { header: '公示', cell: ({ id, title }) => link(`/notices/${id}`, title) },
      { header: '公示单位', cell: ({ publishedBy }) => publishedBy },
      { header: '公示时间', cell: ({ firstDay, lastDay }) => period(firstDay, lastDay) },
      { header: '名单', tight: true, cell: ({ items }) => `${items.length} 个` },
      { header: '已确定', tight: true, cell: (notice) => `${confirmed(notice)} 个` },
      { header: '状态', tight: true, cell: ({ status }) => noticeStatus(status) },
    ],
  });
}

function choices(chosen: string | undefined): Html {
  const all = [{ href: '/notices', word: '全部', on: chosen === undefined }];
  const each = NoticeStatus.options.map((status) => ({
    href: `/notices?status=${status}`,
    word: STATUSES[status].word,
    on: status === chosen,
  }));
  return html`<nav aria-label="按状态看" class="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
    ${[...all, ...each].map(
      ({ href, word, on }) =>
        html`<a
          href="${href}"
          class="${on ? 'font-semibold text-ink no-underline' : 'link'}"
          ${on && html`aria-current="true"`}
          >${word}</a
        >`,
    )}
  </nav>`;
}

/** Every public notice, running or over, with what became of it. */
export async function noticesPage({ ctx, query }: Visit): Promise<Page> {
  const status = NoticeStatus.safeParse(query['status']).data;
  const paged = await pageOfNotices(ctx, { status, page: pageNumber(query['page']), size: PAGE_SIZE });
  return {
    title: '公示',
    description: '正在进行和已经结束的公示：拟定的创建对象、拟认定的示范平台（基地）名单，公示起止日和每一个的结果。',
    path: '/notices',
    crumbs: [HOME],
    lead: '正在进行和已经结束的公示，以及每一个的结果。公示发布后不改动；确有错字的，另出更正版本并写明原因。',
    body: html`${choices(status)} ${list(paged)} ${pager(paged, { path: '/notices', query: status ? { status } : {} })}`,
  };
}
