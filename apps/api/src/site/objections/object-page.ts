import { newId } from '@shifan/db';
import { fail, type ShifanError } from '@shifan/errors';
import type { PublicNoticeDto } from '../../contract/public-notices.ts';
import { failureOf } from '../error-page.ts';
import { html, type Html } from '../html.ts';
import { errorSummary, type Issues, issuesOf } from '../issues.ts';
import type { Page } from '../page.ts';
import { alert } from '../parts/alert.ts';
import { buttonLink, submitButton } from '../parts/button.ts';
import { clauseLink } from '../parts/clause.ts';
import { day } from '../parts/day.ts';
import { hidden, lineField, textField } from '../parts/field.ts';
import { daysLeft } from '../parts/mark.ts';
import { card } from '../parts/section.ts';
import { summaryList } from '../parts/summary-list.ts';
import type { Posted } from '../read-form.ts';
import type { Visit } from '../visit.ts';
import { receiptPage } from './receipt-page.ts';

type Item = PublicNoticeDto['items'][number];

/** What is objected to: one unit on one notice. */
export type Objected = { notice: PublicNoticeDto; item: Item };

const LABELS = {
  name: '姓名或单位名称',
  contact: '联系方式',
  grounds: '异议事由',
  statement: '事实和证据线索',
};

async function objectedTo({ ask, params }: Visit): Promise<Objected> {
  const notice = await ask.publicNotices.get({ id: params['id'] ?? '' });
  const item = notice.items.find(({ caseId }) => caseId === params['item']);
  return item ? { notice, item } : fail('NOT_FOUND');
}

type Filled = { posted: Posted; issues: Issues; refusal?: ShifanError };

function form({ notice, item }: Objected, { posted, issues }: Filled): Html {
  const field = (name: keyof typeof LABELS) => ({
    name,
    label: LABELS[name],
    value: posted[name],
    error: issues[name],
    required: true,
  });
  return html`<form
    method="post"
    action="/notices/${notice.id}/object/${item.caseId}"
    class="flex max-w-3xl flex-col gap-6"
  >
    ${hidden('commandId', posted['commandId'] ?? newId())} ${lineField(field('name'), { autocomplete: 'name' })}
    ${lineField({ ...field('contact'), hint: '电话、手机或电子邮箱，只用于核实情况，不公开。' })}
    ${lineField({ ...field('grounds'), hint: '一句话说明，例如“服务企业数量与实际不符”。' })}
    ${textField({ ...field('statement'), hint: '不超过 3000 字。' })}
    <p class="text-muted">提交后由公示单位调查核实，并按联系方式告知结果。</p>
    <p>${submitButton('提交异议', { look: 'main' })}</p>
  </form>`;
}

function target({ notice, item }: Objected): Html {
  return card(
    summaryList([
      { label: '异议对象', value: html`<strong class="font-semibold">${item.name}</strong>（${item.kindName}）` },
      { label: '运营主体', value: item.operatorName },
      { label: '推荐地区', value: item.authorityName },
      {
        label: '公示到',
        value: html`${day(notice.lastDay)} 24:00 ${notice.status === 'running' && daysLeft(notice.workingDaysLeft)}`,
      },
      { label: '依据', value: clauseLink(notice.clause) },
    ]),
    '异议对象',
  );
}

function tooLate({ notice }: Objected): Html {
  return html`${alert({
      tone: 'refusal',
      title: html`公示期已于${day(notice.lastDay)}届满，不再受理异议。`,
      body: html`<p>依据：${clauseLink(notice.clause)}</p>
        <p>怎么办：如有新的情况，请直接向主管部门反映。</p>`,
    })}
    <p>${buttonLink(`/notices/${notice.id}`, '回到公示')}</p>`;
}

function pageFor(objected: Objected, filled: Filled, status = 200): Page {
  const { notice, item } = objected;
  const runs = notice.status === 'running';
  return {
    title: `对“${item.name}”提出异议`,
    description: '公示期间，任何单位和个人都可以对名单提出异议。',
    path: `/notices/${notice.id}/object/${item.caseId}`,
    crumbs: [
      { label: '公示', href: '/notices' },
      { label: notice.title, href: `/notices/${notice.id}` },
    ],
    lead: '公示期间，任何单位和个人都可以对名单提出异议。请实名，并写明事实，便于调查核实。',
    personal: true,
    status,
    body: html`${errorSummary(filled.issues)} ${target(objected)} ${runs ? form(objected, filled) : tooLate(objected)}`,
  };
}

/** Anybody objects to a listed platform or base while its public notice runs. */
export async function objectPage(visit: Visit): Promise<Page> {
  return pageFor(await objectedTo(visit), { posted: {}, issues: {} });
}

/** Files the objection; what was refused is shown again with everything that was typed. */
export async function objectPosted(visit: Visit, posted: Posted): Promise<Page> {
  const objected = await objectedTo(visit);
  const { notice, item } = objected;
  const { commandId = '', name = '', contact = '', grounds = '', statement = '' } = posted;
  try {
    const received = await visit.ask.objections.file({
      commandId,
      publicNoticeId: notice.id,
      tenantId: item.tenantId,
      caseId: item.caseId,
      name,
      contact,
      grounds,
      statement,
    });
    return receiptPage(objected, received);
  } catch (error) {
    const failure = failureOf(error, visit.request.id);
    if (failure.kind === 'internal' || failure.kind === 'unavailable') throw error;
    return pageFor(objected, { posted, issues: issuesOf(failure, LABELS) }, failure.status);
  }
}
