import type { PublicNoticeDto } from '../../contract/public-notices.ts';
import { Id } from '../../contract/scalars.ts';
import { html, type Html, type Piece } from '../html.ts';
import { HOME, type Page } from '../page.ts';
import { alert } from '../parts/alert.ts';
import { buttonLink } from '../parts/button.ts';
import { clauseLink } from '../parts/clause.ts';
import { instant, period } from '../parts/day.ts';
import { daysLeft, mark } from '../parts/mark.ts';
import { card, section } from '../parts/section.ts';
import { summaryList } from '../parts/summary-list.ts';
import { table } from '../parts/table.ts';
import type { Visit } from '../visit.ts';
import { pathPart } from '../path-part.ts';
import { noticeStatus, OUTCOMES } from './notice-words.ts';

type Item = PublicNoticeDto['items'][number];

function outcome(notice: PublicNoticeDto, item: Item): Piece {
  if (item.outcome) return mark(item.outcome === 'confirmed' ? 'done' : 'plain', OUTCOMES[notice.phase][item.outcome]);
  if (notice.status !== 'running') return html`<span class="text-muted">公示期满，待确认</span>`;
  return buttonLink(`/notices/${notice.id}/object/${item.caseId}`, '提出异议', {
    small: true,
    name: `对“${item.name}”提出异议`,
  });
}

function about(notice: PublicNoticeDto): Html {
  const left = notice.status === 'running' ? daysLeft(notice.workingDaysLeft) : noticeStatus(notice.status);
  return card(
    summaryList([
      { label: '公示单位', value: notice.publishedBy },
      {
        label: '公示时间',
        value: html`<span class="flex flex-wrap items-center gap-x-3 gap-y-1"
          ><span>${period(notice.firstDay, notice.lastDay)} 24:00，共 ${notice.workingDays} 个工作日</span>${left}</span
        >`,
      },
      { label: '依据', value: clauseLink(notice.clause) },
      notice.documentNumber !== null && { label: '公布文号', value: notice.documentNumber },
    ]),
    '公示信息',
  );
}

/** Said above the list, so that nobody reads a corrected notice as the first one. */
function corrected({ version, versions: all }: PublicNoticeDto): Html {
  const last = all.at(-1);
  return alert({
    tone: 'action',
    title: `本公示有更正，现在是第 ${version} 版`,
    body: html`${last?.reason && html`<p>更正原因：${last.reason}</p>`}
      <p><a class="link" href="#versions">看各个版本改了什么</a></p>`,
  });
}

function versions(notice: PublicNoticeDto): Html {
  const version = (one: PublicNoticeDto['versions'][number]) =>
    html`<li class="card flex flex-col gap-2 p-4 sm:p-6">
      <h3 class="font-semibold">第 ${one.version} 版${one.reason === null && '（最初公布）'}</h3>
      <p class="text-sm text-muted">${instant(one.at)}</p>
      ${one.reason !== null && html`<p>更正原因：${one.reason}</p>`}
      ${one.changes.map(
        ({ field, before, after }) =>
          html`<p><span class="text-muted">${field}：</span><del>${before}</del> → ${after}</p>`,
      )}
    </li>`;
  return section({
    id: 'versions',
    title: '各个版本',
    body: html`<ol class="flex flex-col gap-4">
      ${notice.versions.map(version)}
    </ol>`,
  });
}

/** A public notice: the list, its first and last day, what became of each, and how to object. */
export async function noticePage({ ask, params }: Visit): Promise<Page> {
  const notice = await ask.publicNotices.get({ id: pathPart(Id, params['id']) });
  return {
    title: notice.title,
    description: `${notice.publishedBy}公示${notice.items.length}个平台（基地），${notice.firstDay}至${notice.lastDay}。公示期间任何单位和个人都可以提出异议。`,
    path: `/notices/${notice.id}`,
    crumbs: [HOME, { label: '公示', href: '/notices' }],
    body: html`${about(notice)} ${notice.version > 1 && corrected(notice)}
    ${table({
      caption: `公示名单（${notice.items.length} 个，按行政区划代码、名称排列）`,
      rows: notice.items,
      columns: [
        { header: '推荐地区', tight: true, cell: ({ authorityName }) => authorityName },
        { header: '平台（基地）名称', cell: ({ name }) => name },
        { header: '运营主体名称', cell: ({ operatorName }) => operatorName },
        { header: '类型', tight: true, cell: ({ kindName }) => kindName },
        { header: '异议与结果', cell: (item) => outcome(notice, item) },
      ],
    })}
    ${notice.version > 1 && versions(notice)}`,
  };
}
