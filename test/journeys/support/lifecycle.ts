import { expect, type Locator, type Page } from '@playwright/test';
import type { Ref } from '../../../apps/api/src/contract/scalars.ts';

/** A step of a case's timeline, with its clause, as it stands on the screen. */
export async function expectOnTimeline(page: Page, step: RegExp | string, clause: RegExp | string): Promise<void> {
  const items = page.getByRole('list', { name: '办理进展' }).getByRole('listitem');
  const item = items.filter({ hasText: step }).filter({ hasText: '依据' }).filter({ hasText: clause });
  await expect(item.first()).toBeVisible();
}

/** Opens a side of a case by its address, as a link of a list would. */
export async function openSide(page: Page, { tenantId, caseId }: Ref, side: string): Promise<void> {
  await page.goto(`/cases/${tenantId}/${caseId}?tab=${side}`);
  await expect(page.getByRole('tab', { selected: true })).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('heading').or(page.getByRole('listitem')).first()).toBeVisible();
}

/** Lists units on a notice that begins today, and publishes it. */
export async function publishNotice(page: Page, phase: string, names: readonly string[]): Promise<void> {
  await page.goto(`/public-notices/new?phase=${phase}`);
  for (const name of names) await page.getByRole('checkbox', { name: `把“${name}”列入公示` }).check();
  await page.getByRole('button', { name: '发布公示' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认发布' }).click();
  await expect(page).toHaveURL(/\/public-notices\/[0-9a-f-]{36}$/u);
}

/** Confirms every unit of a notice whose last day has passed. */
export async function confirmNotice(page: Page, button: string, documentNumber: string): Promise<Locator> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /文号/u }).fill(documentNumber);
  await dialog.getByRole('button', { name: /^确认 \d+ 个/u }).click();
  await expect(dialog).toBeHidden();
  return page
    .getByRole('region', { name: '确认结果' })
    .or(page.getByText(/^已(?:确认为创建对象|正式认定)/u))
    .first();
}

/** Drafts the conclusion on the case that is open. */
export async function conclude(page: Page, outcome: '通过' | '不通过', reasons: string): Promise<void> {
  await page.getByRole('button', { name: '写结论' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: outcome, exact: true }).check();
  await dialog.getByRole('textbox', { name: /^理由/u }).fill(reasons);
  await dialog.getByRole('button', { name: '记下结论' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(reasons).first()).toBeVisible();
}

/** Decides on the case that is open, with reasons; what follows is said before it is done. */
export async function decide(page: Page, command: string, said: { follows: RegExp; reasons: string }): Promise<void> {
  await page.getByRole('button', { name: command, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(said.follows)).toBeVisible();
  await dialog.getByRole('textbox', { name: /^理由/u }).fill(said.reasons);
  await dialog.getByRole('button', { name: `确认${command}` }).click();
  await expect(dialog).toBeHidden();
}
