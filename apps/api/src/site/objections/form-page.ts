import { html, type Html } from '../html.ts';
import { errorSummary, type Issues } from '../issues.ts';
import type { Page } from '../page.ts';
import { alert } from '../parts/alert.ts';
import { buttonLink, submitButton } from '../parts/button.ts';
import { clauseLink } from '../parts/clause.ts';
import { day } from '../parts/day.ts';
import { fileField, hidden, lineField, textField } from '../parts/field.ts';
import { daysLeft } from '../parts/mark.ts';
import { card, section } from '../parts/section.ts';
import { summaryList } from '../parts/summary-list.ts';
import type { Posted } from '../read-form.ts';
import type { Objected } from './objected.ts';

export const LABELS = {
  name: '姓名或单位名称',
  contact: '联系方式',
  grounds: '异议事由',
  statement: '事实和证据线索',
  evidence: '证明材料',
};

type Filled = { typed: Posted['fields']; issues: Issues; status?: number; files?: Posted['files'] };

function form({ notice, item, rules }: Objected, { typed, issues, files = [] }: Filled): Html {
  const named = rules.identity === 'real-name';
  const field = (name: keyof typeof LABELS, required = true) => ({
    name,
    label: LABELS[name],
    value: typed[name],
    error: issues[name],
    required,
  });
  const chosen = files.length > 0 && html`<br />请再选一次：${files.map(({ name }) => name).join('、')}`;
  const about = html`可以选几份；${rules.files.accepted}，每份不超过 ${rules.files.maxBytes / 1024 / 1024} MB，最多
  ${rules.files.most} 份。${chosen}`;
  return html`<form
    method="post"
    enctype="multipart/form-data"
    action="/notices/${notice.id}/object/${item.caseId}"
    class="flex max-w-3xl flex-col gap-6"
  >
    ${hidden('commandId', typed['commandId'] ?? '')} ${lineField(field('name', named), { autocomplete: 'name' })}
    ${lineField({ ...field('contact', named), hint: '电话、手机或电子邮箱，只用于核实情况，不公开。' })}
    ${lineField({ ...field('grounds'), hint: '一句话说明，例如“服务企业数量与实际不符”。' })}
    ${textField({ ...field('statement'), hint: '不超过 3000 字。' })}
    ${fileField(
      { ...field('evidence', rules.evidence === 'required'), hint: about },
      { multiple: true, accept: '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.ofd' },
    )}
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
    ]),
    '异议对象',
  );
}

function admission({ rules }: Objected): Html {
  return section({
    id: 'rules',
    title: '受理条件',
    body: card(
      html`<ul class="flex list-disc flex-col gap-1 pl-5">
          ${rules.sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        <p class="pt-2">依据：${clauseLink(rules.clause)}</p>`,
    ),
  });
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

/** The form of an objection, empty or as it was refused; after the notice's last day why there is none. */
export function formPage(objected: Objected, filled: Filled): Page {
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
    lead: '公示期间，任何单位和个人都可以对名单提出异议。请写明事实，便于调查核实。',
    personal: true,
    status: filled.status ?? 200,
    body: html`${errorSummary(filled.issues)} ${target(objected)}
    ${runs ? html`${admission(objected)} ${form(objected, filled)}` : tooLate(objected)}`,
  };
}
