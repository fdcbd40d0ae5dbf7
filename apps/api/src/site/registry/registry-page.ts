import type { RegistryRow } from '../../contract/registry.ts';
import { html, type Html } from '../html.ts';
import { errorSummary } from '../issues.ts';
import { HOME, type Page } from '../page.ts';
import { nothingYet } from '../parts/alert.ts';
import { link } from '../parts/button.ts';
import { day } from '../parts/day.ts';
import { addressOf, type Paged, pageNumber, pager } from '../parts/pager.ts';
import { table } from '../parts/table.ts';
import type { Ask, Visit } from '../visit.ts';
import { registryForm, type RegistryQuery, registryQuery } from './registry-query.ts';
import { registryStatus } from './status-choices.ts';

function list(rows: readonly RegistryRow[], total: number): Html {
  return table({
    caption: `名录（共 ${total} 个，按行政区划代码、名称排列）`,
    rows,
    columns: [
      { header: '地区', cell: ({ divisionName }) => divisionName },
      {
        header: '平台（基地）',
        cell: ({ number, name, operatorName }) =>
          html`${link(`/registry/${number}`, name)}<span class="block text-sm text-muted">${operatorName}</span>`,
      },
      { header: '类型', tight: true, cell: ({ kindName }) => kindName },
      { header: '年度', tight: true, cell: ({ year }) => `${year}年` },
      { header: '编号', tight: true, cell: ({ number }) => html`<span class="font-mono text-sm">${number}</span>` },
      {
        header: '状态',
        cell: (row) => html`${registryStatus(row)}<span class="block text-sm text-muted">${day(row.statusOn)}起</span>`,
      },
    ],
  });
}

const FORMATS = [
  { type: 'xlsx', word: 'Excel 表格' },
  { type: 'csv', word: 'CSV' },
  { type: 'json', word: 'JSON' },
];

function downloads(typed: Record<string, string>): Html {
  return html`<p class="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
    <span>下载查到的全部：</span>
    ${FORMATS.map(({ type, word }) => link(addressOf(`/registry/download.${type}`, typed), word))}
  </p>`;
}

const ABOUT = {
  title: '名录',
  description:
    '中小企业公共服务示范平台（基地）的创建对象和称号名录：按名称、拼音、统一社会信用代码、地区、类型、年度、状态查询和下载。',
  crumbs: [HOME],
  lead: '创建对象和称号，有效的和已经结束的都在这里，连同经过。名录不含联系人、电话和所服务企业的信息。',
};

/** Candidates and titles, in force or not: by name, pinyin, code, place, kind, year and status. */
export async function registryPage({ ctx, ask, query }: Visit): Promise<Page> {
  const asked = registryQuery(query);
  if (Object.keys(asked.issues).length > 0) return notAsked(asked, ctx.today);
  const { rows, total, page, pages } = await found(ask, { ...asked.filter, page: pageNumber(query['page']) });
  const none = nothingYet('没有查到', '少写几个字，或者放宽筛选的条件再查。');
  return {
    ...ABOUT,
    path: addressOf('/registry', { ...asked.typed, page: page > 1 ? String(page) : undefined }),
    body: html`${registryForm(asked, ctx.today)}
    ${total === 0 ? none : html`${list(rows, total)} ${pager({ page, pages, total }, { path: '/registry', query: asked.typed })} ${downloads(asked.typed)}`}`,
  };
}

type Search = Parameters<Ask['registry']['search']>[0];

/** The page that was asked for; of pages beyond the last the last. */
async function found(ask: Ask, asked: Search): Promise<Paged<RegistryRow>> {
  const { rows, total, page, pageSize } = await ask.registry.search(asked);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return page > pages ? found(ask, { ...asked, page: pages }) : { rows, total, page, pages };
}

/** Words that cannot be looked for are said so, and nothing else is shown for them. */
function notAsked(asked: RegistryQuery, today: string): Page {
  const body = html`${errorSummary({ q: `查询的文字：${asked.issues['q']}` })} ${registryForm(asked, today)}`;
  return { ...ABOUT, path: '/registry', personal: true, status: 400, body };
}
