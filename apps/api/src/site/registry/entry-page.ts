import { type RegistryEntry, RegistryNumber } from '../../contract/registry.ts';
import { html, type Html } from '../html.ts';
import { HOME, type Page } from '../page.ts';
import { buttonLink, link } from '../parts/button.ts';
import { clauseLink } from '../parts/clause.ts';
import { day } from '../parts/day.ts';
import { card, section } from '../parts/section.ts';
import { summaryList } from '../parts/summary-list.ts';
import { pathPart } from '../path-part.ts';
import type { Visit } from '../visit.ts';
import { registryStatus } from './status-choices.ts';

function about(entry: RegistryEntry): Html {
  return card(
    html`<div class="flex flex-wrap items-start gap-6">
      <div class="min-w-0 flex-1 basis-80">
        ${summaryList([
          { label: '状态', value: html`${registryStatus(entry)} 自${day(entry.statusOn)}起` },
          { label: '编号', value: html`<span class="font-mono">${entry.number}</span>` },
          { label: '运营主体', value: entry.operatorName },
          { label: '统一社会信用代码', value: html`<span class="font-mono">${entry.uscc}</span>` },
          { label: '类型', value: entry.kindName },
          { label: '所在地', value: `${entry.divisionName}（主管部门所在：${entry.authorityName}）` },
          { label: '依据的办法', value: entry.jurisdictionName },
          { label: '年度', value: `${entry.year}年` },
          entry.documentNumber !== null && { label: '文号', value: entry.documentNumber },
          entry.grantedOn !== null && { label: '认定日期', value: day(entry.grantedOn) },
          entry.endsOn !== null && { label: '有效期到', value: day(entry.endsOn) },
        ])}
      </div>
      <figure class="flex flex-col items-center gap-1">
        <img
          src="/registry/${entry.number}/qr.svg"
          alt="核验${entry.name}的二维码"
          width="144"
          height="144"
          class="size-36 border border-line bg-white"
        />
        <figcaption class="text-sm text-muted">扫码核验</figcaption>
      </figure>
    </div>`,
    '登记内容',
  );
}

function history({ history: steps }: RegistryEntry): Html {
  const step = (one: RegistryEntry['history'][number]) =>
    html`<li class="flex flex-col gap-1 border-l-2 border-line py-2 pl-4">
      <span class="text-sm text-muted">${day(one.on)}</span>
      <span>${one.what}${one.documentNumber !== undefined && `（${one.documentNumber}）`}</span>
      ${one.clause && html`<span class="text-sm">依据：${clauseLink(one.clause)}</span>`}
      ${one.noticeId !== undefined && html`<span class="text-sm">${link(`/notices/${one.noticeId}`, '看公示')}</span>`}
    </li>`;
  return section({
    id: 'history',
    title: '经过',
    body:
      steps.length > 0
        ? html`<ol class="card p-4 sm:p-6">
            ${steps.map(step)}
          </ol>`
        : html`<p class="text-muted">没有更多记载。</p>`,
  });
}

/** One candidate or title: what is registered of it and how it came about. */
export async function entryPage({ ask, params }: Visit): Promise<Page> {
  const number = pathPart(RegistryNumber, params['number']);
  const entry = await ask.registry.entry({ number });
  return {
    title: entry.name,
    description: `${entry.name}（${entry.operatorName}），编号${entry.number}，${entry.kindName}，${entry.divisionName}，状态：${entry.statusName}。`,
    path: `/registry/${number}`,
    crumbs: [HOME, { label: '名录', href: '/registry' }],
    aside: buttonLink(`/verify?number=${number}`, '核验'),
    body: html`${about(entry)} ${history(entry)}`,
  };
}
