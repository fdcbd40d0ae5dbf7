import type { FormContext } from '@shifan/forms';
import { parseCivilDate } from '@shifan/calendar';
import { findNotice, type Facts, type Plugin } from '@shifan/rules';
import { getPlugin } from '@shifan/plugin-registry';
import { expect, type Page } from '@playwright/test';
import { completeAnswers } from '../../../apps/api/src/seeds/answers/complete.ts';
import { DEMO_NOTICES } from '../../../apps/api/src/seeds/demo-notices.ts';
import { DEMO_OPERATORS, type DemoOperator } from '../../../apps/api/src/seeds/operators.ts';
import { attach, fillForms } from './fill-form.ts';

export type Applicant = {
  username: string;
  name: string;
  product: string;
  kind: 'platform' | 'base';
  operator: DemoOperator;
  facts: Facts;
  ctx: FormContext;
};

/** The call of Guangdong under a programme; a draft has only the demo's. */
function callOf(plugin: Plugin): FormContext['notice'] {
  const notices = [...plugin.notices, ...DEMO_NOTICES.filter(({ jurisdiction }) => jurisdiction === plugin.id)];
  const id = notices.find(({ authority }) => authority === '440000')?.id ?? '';
  return findNotice({ ...plugin, notices }, { id, authority: '440000' });
}

/** What a demo operator of Guangdong would answer on 2025-11-17, complete and consistent. */
export function applicant(username: string, jurisdiction = 'national-2025'): Applicant {
  const operator = DEMO_OPERATORS.find((one) => one.username === username);
  if (!operator) throw new Error(`no operator ${username}`);
  const plugin = getPlugin(jurisdiction);
  const notice = callOf(plugin);
  if (!notice) throw new Error('the notice of Guangdong is not installed');
  const on = parseCivilDate('2025-11-17');
  const ctx: FormContext = { plugin, kind: operator.kind, year: 2025, on, notice, division: operator.division };
  const facts = completeAnswers(operator, ctx);
  const { name, product, kind } = operator;
  return { username, name, product, kind, operator, facts, ctx };
}

/** Starts an application under the call of the applicant's programme, to be recommended by this unit. */
export async function startApplication(page: Page, who: Applicant, recommender: string): Promise<void> {
  await page.goto('/files/new');
  const kind = who.kind === 'platform' ? '平台类' : '基地类';
  const call = page.getByRole('radiogroup', { name: /年度通知/u });
  const title = who.ctx.notice?.title ?? '';
  await call.getByRole('radio', { name: title, exact: true }).check();
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByRole('radio', { name: recommender, exact: true }).check();
  await page.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByRole('navigation', { name: '表格各部分' })).toBeVisible();
}

/** The files that the materials of article 7 ask of this applicant. */
const MATERIAL_SLOTS = [
  'licence',
  'contract-proof',
  'audit-with-service',
  'service-evidence',
  'partner-agreements',
  'qualifications',
  'declaration',
];

/** Fills everything in and attaches every material. */
export async function fillApplication(page: Page, who: Applicant): Promise<void> {
  await fillForms(page, who.facts, who.ctx);
  await attachMaterials(page, who);
}

/** Attaches every material. */
export async function attachMaterials(page: Page, who: Applicant): Promise<void> {
  await attach(page, who.ctx, MATERIAL_SLOTS);
}

/** Submits with the declaration, and stands before the receipt. */
export async function submit(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: '检查并提交' })
    .or(page.getByRole('button', { name: '检查并提交' }))
    .first()
    .click();
  await page.getByRole('region', { name: '真实性声明' }).getByRole('checkbox').check();
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /回执/u })).toBeVisible();
}
