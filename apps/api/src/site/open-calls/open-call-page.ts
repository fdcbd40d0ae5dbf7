import { fail } from '@shifan/errors';
import { previewOf } from '../../calls/preview-dto.ts';
import type { CallPreview } from '../../contract/calls.ts';
import { livePlugins } from '../../law/live-plugins.ts';
import { isOpen, openCall } from '../../notices/calls.ts';
import { applyButton, deadlineList } from '../home/open-calls.ts';
import { html, type Html } from '../html.ts';
import { HOME, type Page } from '../page.ts';
import { link } from '../parts/button.ts';
import { clauseLink } from '../parts/clause.ts';
import { day } from '../parts/day.ts';
import { mark } from '../parts/mark.ts';
import { card, section } from '../parts/section.ts';
import { summaryList } from '../parts/summary-list.ts';
import { table } from '../parts/table.ts';
import type { Visit } from '../visit.ts';

type Resolved = NonNullable<CallPreview['resolved']>;

function materials(call: Resolved): Html | null {
  if (call.materials.length === 0) return null;
  return section({
    id: 'materials',
    title: '通知另外要求的材料',
    body: table({
      caption: '材料',
      captionHidden: true,
      rows: call.materials,
      columns: [
        { header: '序号', tight: true, cell: ({ number }) => number },
        { header: '材料', cell: ({ title }) => title },
        { header: '类型', cell: ({ kinds }) => kinds },
        { header: '交什么', cell: ({ asks }) => asks },
      ],
    }),
  });
}

function parameters(call: Resolved): Html | null {
  if (call.parameters.length === 0) return null;
  return section({
    id: 'parameters',
    title: '本年度另定的数值',
    body: table({
      caption: '另定的数值',
      captionHidden: true,
      rows: call.parameters,
      columns: [
        { header: '项目', cell: ({ label }) => label },
        { header: '原来', tight: true, cell: ({ before, unit }) => `${before}${unit}` },
        { header: '本年度', tight: true, cell: ({ after, unit }) => `${after}${unit}` },
        { header: '依据', cell: ({ clause }) => clauseLink(clause) },
      ],
    }),
  });
}

function clauses(call: Resolved): Html {
  return section({
    id: 'clauses',
    title: '通知各项',
    body: html`<ol class="card flex flex-col divide-y divide-line">
      ${call.clauses.map(
        ({ number, text }) =>
          html`<li class="flex flex-col gap-1 p-4 sm:flex-row sm:gap-4 sm:px-6">
            <span class="shrink-0 font-semibold sm:w-24">${number}</span
            ><span class="whitespace-pre-wrap">${text}</span>
          </li>`,
      )}
    </ol>`,
  });
}

function about(call: Resolved, jurisdiction: { id: string; title: string }): Html {
  const { paper } = call;
  return card(
    summaryList([
      { label: '发文机关', value: call.issuedBy },
      { label: '文号', value: call.documentNumber },
      { label: '印发日期', value: day(call.issuedOn) },
      { label: '依据的办法', value: link(`/law/${jurisdiction.id}`, jurisdiction.title) },
      call.narrows !== null && { label: '承接的通知', value: call.narrows },
      { label: '谁可以申报', value: call.whoApplies },
      { label: '开始申报', value: day(call.opensOn) },
      call.total !== null && { label: '创建对象总数', value: `${call.total} 个` },
      paper && {
        label: '纸质材料',
        value: html`一式 ${paper.copies}
        份${paper.lastPostingDay !== null && html`，${day(paper.lastPostingDay)}前寄出（以邮戳为准）`}`,
      },
      call.filingUrl !== null && { label: '另外在线填报', value: call.filingUrl },
    ]),
    '通知信息',
  );
}

/** A call as everybody reads it: who may apply, by when, with what, and its clauses. */
export function openCallPage({ ctx: { today, person }, params }: Visit): Page {
  const plugin = livePlugins().find(({ notices }) => notices.some(({ id }) => id === params['id']));
  const notice = plugin?.notices.find(({ id }) => id === params['id']);
  if (!plugin || !notice) return fail('NOT_FOUND');
  const call = previewOf({ plugin, notice, units: [], today });
  const open = isOpen(notice, today);
  const dates = openCall(plugin, notice, today);
  return {
    title: call.title,
    description: `${call.issuedBy}${call.documentNumber}：${call.whoApplies}可以申报；截止日、材料和依据。`,
    path: `/open-calls/${notice.id}`,
    crumbs: [HOME],
    ...(open ? { aside: html`${applyButton(person)}` } : {}),
    body: html`${about(call, plugin)}
    ${section({
      id: 'deadlines',
      title: '截止日',
      beside: open ? null : mark('plain', notice.opensOn > today ? '尚未开始' : '已截止'),
      body: card(deadlineList(dates)),
    })}
    ${parameters(call)} ${materials(call)} ${clauses(call)}`,
  };
}
