import { expect, type Page } from '@playwright/test';

/** A person of a bare installation: everybody chooses this password once they are let in. */
export type Newcomer = { name: string; username: string };
const OWN_PASSWORD = '湘江北去，橘子洲头。';

async function typeNewPassword(page: Page): Promise<void> {
  await page.getByLabel(/^新密码/u).fill(OWN_PASSWORD);
  await page.getByLabel(/^再输一次新密码/u).fill(OWN_PASSWORD);
}

/** By the address that the server printed. */
export async function setUp(page: Page, address: string, who: Newcomer & { authority: string }): Promise<void> {
  await page.goto(address);
  await page.getByRole('combobox', { name: /^主管部门/u }).selectOption({ label: who.authority });
  await page.getByRole('textbox', { name: /^您的姓名/u }).fill(who.name);
  await page.getByRole('textbox', { name: /^用户名/u }).fill(who.username);
  await typeNewPassword(page);
  await page.getByRole('button', { name: '完成设置并登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `系统管理：${who.authority}` })).toBeVisible();
}

/** Adds a person with a role; answers the one-time password that the screen shows. */
export async function addPerson(page: Page, who: Newcomer, as: { role: string; unit?: string }): Promise<string> {
  await page.getByRole('button', { name: '新增人员' }).click();
  const form = page.getByRole('dialog', { name: '新增人员' });
  await form.getByRole('textbox', { name: /^姓名/u }).fill(who.name);
  await form.getByRole('textbox', { name: /^用户名/u }).fill(who.username);
  await form.getByRole('radio', { name: new RegExp(`^${as.role}：`, 'u') }).check();
  if (as.unit) await form.getByRole('combobox', { name: /^单位/u }).selectOption({ label: as.unit });
  await form.getByRole('button', { name: '新增并生成一次性密码' }).click();
  return oneTimePassword(page, who);
}

/** What the screen shows once for a person to be told. */
export async function oneTimePassword(page: Page, { name, username }: Newcomer): Promise<string> {
  const box = page.getByRole('status').filter({ hasText: `告诉${name}` });
  await expect(box.getByText(username, { exact: true })).toBeVisible();
  return box.getByText(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/u).innerText();
}

/** Comes with the one-time password and has to change it before anything else. */
export async function arrive(page: Page, { username }: Newcomer, oneTime: string): Promise<void> {
  await typeSignIn(page, username, oneTime);
  await expect(page.getByRole('heading', { level: 1, name: '改密码' })).toBeVisible();
  await page.getByLabel(/^一次性密码/u).fill(oneTime);
  await typeNewPassword(page);
  await page.getByRole('button', { name: '改密码', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '改密码' })).toBeHidden();
}

/** Signs in again with the password of their own. */
export async function comeBack(page: Page, { username }: Newcomer): Promise<void> {
  await typeSignIn(page, username, OWN_PASSWORD);
  await expect(page.getByRole('button', { name: '退出', exact: true })).toBeVisible();
}

async function typeSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: /^用户名/u }).fill(username);
  await page.getByLabel(/^密码/u).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
