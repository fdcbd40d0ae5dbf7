import type { FormContext } from '@shifan/forms';
import { parseCivilDate } from '@shifan/calendar';
import { findNotice, type Facts } from '@shifan/rules';
import { getPlugin } from '@shifan/plugin-registry';
import { expect, type Page } from '@playwright/test';
import { completeAnswers } from '../../../apps/api/src/seeds/answers/complete.ts';
import { DEMO_OPERATORS } from '../../../apps/api/src/seeds/operators.ts';
import { attach, fillForms } from './fill-form.ts';

export type Applicant = {
  username: string;
  name: string;
  product: string;
  kind: 'platform' | 'base';
  facts: Facts;
  ctx: FormContext;
};

/** What a demo operator of Guangdong would answer on 2025-11-17, complete and consistent. */
export function applicant(username: string): Applicant {
  const operator = DEMO_OPERATORS.find((one) => one.username === username);
  if (!operator) throw new Error(`no operator ${username}`);
  const plugin = getPlugin('national-2025');
  const notice = findNotice(plugin, { id: 'guangdong-2025-31', authority: '440000' });
  if (!notice) throw new Error('the notice of Guangdong is not installed');
  const on = parseCivilDate('2025-11-17');
  const ctx: FormContext = { plugin, kind: operator.kind, year: 2025, on, notice, division: operator.division };
  const facts = completeAnswers(operator, ctx);
  return { username, name: operator.name, product: operator.product, kind: operator.kind, facts, ctx };
}

/** Starts an application under the Guangdong notice, to be recommended by this unit. */
export async function startApplication(page: Page, who: Applicant, recommender: string): Promise<void> {
  await page.goto('/files/new');
  const kind = who.kind === 'platform' ? '平台类' : '基地类';
  const call = page.getByRole('radiogroup', { name: /年度通知/u });
  await call.getByRole('radio').first().check();
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
