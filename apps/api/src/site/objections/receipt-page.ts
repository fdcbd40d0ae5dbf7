import type { ObjectionReceipt } from '../../contract/objections.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { alert } from '../parts/alert.ts';
import { buttonLink, submitButton } from '../parts/button.ts';
import { instant } from '../parts/day.ts';
import { hidden } from '../parts/field.ts';
import { summaryList } from '../parts/summary-list.ts';
import type { Objected } from './objected.ts';

/** What an objector keeps: its number, when and what was received, and the code by which to follow it. */
export function receiptPage({ notice, item }: Objected, receipt: ObjectionReceipt): Page {
  const { number, trackingCode, receivedAt, contentHash } = receipt;
  return {
    title: '异议回执',
    description: '异议已收到。',
    path: `/notices/${notice.id}/object/${item.caseId}`,
    crumbs: [
      { label: '公示', href: '/notices' },
      { label: notice.title, href: `/notices/${notice.id}` },
    ],
    personal: true,
    body: html`${alert({
        tone: 'done',
        title: '异议已收到，予以受理',
        first: true,
        body: html`${summaryList([
            { label: '异议对象', value: item.name },
            { label: '受理编号', value: html`<span class="font-mono">${number}</span>` },
            {
              label: '查询码',
              value: html`<strong class="font-mono text-lg font-semibold break-all">${trackingCode}</strong>`,
            },
            { label: '收到时间', value: instant(receivedAt) },
            {
              label: '内容 SM3 值',
              value: html`<span class="font-mono text-sm break-all">${contentHash}</span>`,
            },
          ])}
          <p>请记下查询码或者打印这一页，凭它可以查到调查核实的结果；系统不会再次显示。</p>`,
      })}
      <div class="flex flex-wrap gap-3">
        <form method="post" action="/objections">
          ${hidden('code', trackingCode)}${submitButton('查看处理进度', { look: 'main' })}
        </form>
        ${buttonLink(`/notices/${notice.id}`, '回到公示')}
      </div>`,
  };
}
