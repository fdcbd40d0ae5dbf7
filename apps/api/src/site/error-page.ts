import type { ShifanError } from '@shifan/errors';
import { TRPCError } from '@trpc/server';
import { toShifanError } from '../http/wire-error-of.ts';
import { clauseOfError } from '../law/clause.ts';
import { shifanErrorOf } from '../trpc/format-error.ts';
import { html } from './html.ts';
import { HOME, type Page } from './page.ts';
import { alert } from './parts/alert.ts';
import { buttonLink } from './parts/button.ts';
import { clauseLink } from './parts/clause.ts';

/** What the catalogue calls a failure of a page. */
export function failureOf(error: unknown, reference: string): ShifanError {
  return error instanceof TRPCError
    ? shifanErrorOf({ error, input: undefined }, reference)
    : toShifanError(error, reference);
}

const TITLES: Partial<Record<ShifanError['kind'], string>> = {
  'not-found': '没有这个页面',
  'bad-input': '网址或者填写的内容不对',
  'too-many': '请求太多了',
  internal: '系统出了问题',
  unavailable: '系统暂时不能使用',
};

const ADVICE: Partial<Record<ShifanError['kind'], string>> = {
  'not-found': '网址可能写错了，或者页面已经移走；可以从首页重新进入。',
  'too-many': '稍等片刻再试。',
  internal: '已经记录下来；稍后再试，如一直如此，请把编号告诉系统管理人员。',
  unavailable: '稍等片刻再试；如一直如此，请联系系统管理人员。',
};

/** A failure as a page: what happened, by which clause, what to do, and the number to quote where the fault is ours. */
export function errorPage(error: ShifanError, { path, requestId }: { path: string; requestId: string }): Page {
  const ours = error.kind === 'internal' || error.kind === 'unavailable';
  const body = html`
    ${error.citation && html`<p>依据：${clauseLink(clauseOfError(error.citation))}</p>`}
    ${ADVICE[error.kind] && html`<p>${ADVICE[error.kind]}</p>`}
    ${ours && html`<p class="text-sm text-muted">编号 <span class="font-mono">${requestId}</span></p>`}
  `;
  return {
    title: TITLES[error.kind] ?? '没有办成',
    description: error.message,
    path,
    crumbs: [HOME],
    status: error.status,
    personal: true,
    body: html`${alert({ tone: ours ? 'refusal' : 'plain', title: error.message, body, first: true })}
      <p class="flex flex-wrap gap-3">
        ${buttonLink('/', '回到首页', { look: 'main' })} ${buttonLink('/registry', '查名录')}
        ${buttonLink('/notices', '看公示')}
      </p>`,
  };
}
