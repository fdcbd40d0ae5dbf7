import { html } from '../html.ts';
import type { Page } from '../page.ts';
import type { Visit } from '../visit.ts';
import { howItWorks } from './how-it-works.ts';
import { lookups } from './lookups.ts';
import { openCalls } from './open-calls.ts';
import { runningNotices } from './running-notices.ts';

/** What anybody sees first: what to look up, calls that are open, public notices that run, and how it all works. */
export async function homePage({ ctx, ask }: Visit): Promise<Page> {
  const [calls, notices] = await Promise.all([ask.notices.open(), ask.publicNotices.list({ status: 'running' })]);
  return {
    title: '示范平台（基地）申报与公示',
    description: '中小企业公共服务示范平台（基地）：正在申报的通知、正在进行的公示、创建对象和称号的名录、称号核验。',
    path: '/',
    lead: '申报、推荐、择优、公示、创建，全过程在这里办理。每一步都写明依据的条款和截止的日子。',
    body: html`${lookups()} ${openCalls(calls, ctx.person)} ${runningNotices(notices)} ${howItWorks()}`,
  };
}
