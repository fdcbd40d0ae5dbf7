import { expect, type Page } from '@playwright/test';
import type { Applicant } from './operator.ts';

export type Objection = { name: string; contact: string; grounds: string; statement: string };

/** Opens the year's public notice from the home page, as anybody may. */
export async function openNoticeFromHome(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('link', { name: /创建对象名单的公示/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /创建对象名单的公示/u })).toBeVisible();
}

/** Writes an objection to a listed unit, from the open public notice on. */
export async function writeObjection(page: Page, against: Applicant, objection: Objection): Promise<void> {
  await page.getByRole('link', { name: `对“${against.product}”提出异议` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `对“${against.product}”提出异议` })).toBeVisible();
  await page.getByRole('textbox', { name: /^姓名或单位名称/u }).fill(objection.name);
  await page.getByRole('textbox', { name: /^联系方式/u }).fill(objection.contact);
  await page.getByRole('textbox', { name: /^异议事由/u }).fill(objection.grounds);
  await page.getByRole('textbox', { name: /^事实和证据线索/u }).fill(objection.statement);
}

/** Files the objection that was written; answers the code by which it is followed. */
export async function fileObjection(page: Page): Promise<string> {
  await page.getByRole('button', { name: '提交异议' }).click();
  await expect(page.getByText('异议已收到')).toBeVisible();
  return page.getByText(/^(?:[A-Z2-9]{4}-){6}[A-Z2-9]{4}$/u).innerText();
}

/** Looks up how an objection fares, by its code. */
export async function trackObjection(page: Page, code: string): Promise<void> {
  await page.goto('/objections');
  await page.getByRole('textbox', { name: /^查询码/u }).fill(code);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page.getByRole('heading', { name: '处理进度' })).toBeVisible();
}
