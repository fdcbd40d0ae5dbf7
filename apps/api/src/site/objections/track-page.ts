import { isShifanError } from '@shifan/errors';
import { failureOf } from '../error-page.ts';
import { html, type Html } from '../html.ts';
import { errorSummary, type Issues } from '../issues.ts';
import { HOME, type Page } from '../page.ts';
import { submitButton } from '../parts/button.ts';
import { day, instant } from '../parts/day.ts';
import { lineField } from '../parts/field.ts';
import { mark } from '../parts/mark.ts';
import { section } from '../parts/section.ts';
import { summaryList } from '../parts/summary-list.ts';
import type { Posted } from '../read-form.ts';
import type { Ask, Visit } from '../visit.ts';

type Tracked = Awaited<ReturnType<Ask['objections']['track']>>;

const STATUSES = {
  open: { tone: 'action', word: '正在调查核实' },
  unfounded: { tone: 'done', word: '已核实，异议不成立' },
  founded: { tone: 'done', word: '已核实，异议成立' },
} as const;

function progress(tracked: Tracked): Html {
  const { tone, word } = STATUSES[tracked.status];
  return section({
    id: 'progress',
    title: '处理进度',
    body: html`<div class="card p-4 sm:p-6">
      ${summaryList([
        { label: '异议对象', value: tracked.caseName },
        tracked.number !== null && {
          label: '受理编号',
          value: html`<span class="font-mono">${tracked.number}</span>`,
        },
        { label: '收到时间', value: instant(tracked.receivedAt) },
        { label: '状态', value: mark(tone, word) },
        { label: '办结日期', value: tracked.settledOn === null ? '尚未办结' : day(tracked.settledOn) },
        { label: '答复', value: html`<span class="whitespace-pre-wrap">${tracked.reply ?? '尚未答复'}</span>` },
      ])}
    </div>`,
  });
}

type Shown = { code: string; issues: Issues; tracked?: Tracked; status?: number };

function pageFor({ code, issues, tracked, status = 200 }: Shown): Page {
  const field = { name: 'code', label: '查询码', value: code, error: issues['code'], required: true };
  return {
    title: '查询异议',
    description: '凭提交异议时得到的查询码，查看异议的调查核实结果和答复。',
    path: '/objections',
    crumbs: [HOME],
    lead: '输入提交异议时得到的查询码。',
    personal: code !== '',
    status,
    body: html`${errorSummary(issues)}
      <form method="post" action="/objections" class="flex max-w-xl flex-col gap-4">
        ${lineField(field, { autocomplete: 'off', placeholder: '例如 ABCD-EFGH-…' })}
        <p>${submitButton('查询', { look: 'main' })}</p>
      </form>
      ${tracked && progress(tracked)}`,
  };
}

export function trackPage(): Page {
  return pageFor({ code: '', issues: {} });
}

/** How an objection fares. The code is a secret of its objector's, so it is sent and never stands in an address. */
export async function trackPosted({ ask, request }: Visit, { fields }: Posted): Promise<Page> {
  const code = (fields['code'] ?? '').trim();
  try {
    return pageFor({ code, issues: {}, tracked: await ask.objections.track({ code }) });
  } catch (error) {
    const failure = failureOf(error, request.id);
    if (failure.kind === 'internal' || failure.kind === 'unavailable') throw error;
    const words =
      isShifanError(failure) && failure.code === 'INPUT_INVALID' ? '请填写收到回执时得到的查询码' : failure.message;
    return pageFor({ code, issues: { code: words }, status: failure.status });
  }
}
