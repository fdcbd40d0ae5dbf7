import { expect, type Page } from '@playwright/test';

/** Signs in as a demo person through the form, as a visitor would who reads the account off the demo list. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: /^用户名/u }).fill(username);
  await page.getByLabel(/^密码/u).fill('shifan-demo-2025');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('button', { name: '退出', exact: true })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '退出', exact: true }).click();
  // The application leaves for the public site; who goes elsewhere meanwhile is overtaken by that.
  await page.waitForURL(({ pathname }) => pathname === '/');
  await expect(page.getByRole('link', { name: '登录' })).toBeVisible();
}

/** Does something as a demo person, and signs out again. */
export async function as(page: Page, username: string, work: () => Promise<void>): Promise<void> {
  await signIn(page, username);
  await work();
  await signOut(page);
}
