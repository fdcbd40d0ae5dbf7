import { expect, type Page } from '@playwright/test';

/** Opens a case from the work list. */
export async function openCase(page: Page, name: string): Promise<void> {
  await page.goto('/work');
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Does one of the acts at the foot of a case, with its words. */
export async function act(page: Page, action: string, words: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(words);
  await dialog.getByRole('button', { name: `确认${action}` }).click();
  await expect(dialog).toBeHidden();
}

/** Writes a remark at one field. */
export async function remark(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('button', { name: `对“${label}”提意见` }).click();
  await page.getByRole('textbox', { name: `对“${label}”的意见` }).fill(words);
  await page.getByRole('button', { name: '记下意见' }).click();
  await expect(page.getByText(words).first()).toBeVisible();
}

/** Moves the demo's clock forward to a day. */
export async function moveClockTo(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: '时钟前移' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '或者移到某一天' }).fill(day);
  await dialog.getByRole('textbox', { name: '或者移到某一天' }).blur();
  await dialog.getByRole('button', { name: '移到这一天' }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the year's public notice as the ministry, under whichever heading it stands. */
export async function openPublicNotice(page: Page): Promise<void> {
  const notice = page.getByRole('link', { name: /创建对象名单的公示/u });
  await page.goto('/public-notices');
  await expect(page.getByRole('heading', { level: 1, name: '公示' })).toBeVisible();
  await page.getByRole('table').first().waitFor();
  if (!(await notice.first().isVisible())) await page.getByText('公示期满，待确认').click();
  await notice.first().click();
  await expect(page.getByRole('heading', { level: 1, name: /创建对象名单的公示/u })).toBeVisible();
}
