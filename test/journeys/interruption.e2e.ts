import { expect, test } from '@playwright/test';
import { applicant, startApplication } from './support/operator.ts';
import { ownServer } from './support/own-server.ts';
import { signIn } from './support/people.ts';

const clerk = applicant('gz_platform');
let server: ReturnType<typeof ownServer>;

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  server = ownServer(baseURL ?? '');
  await server.start();
});
test.afterAll(() => server.remove());

test('a form stays in its place when what was read from the server has grown old', async ({ page }) => {
  await page.clock.install();
  await signIn(page, clerk.username);
  await startApplication(page, clerk, '广州市工业和信息化局');
  const name = page.getByRole('textbox', { name: /^平台名称/u });
  await name.focus();
  // What was read counts as fresh for seconds; growing old must not take the page away and bring it back.
  await page.clock.runFor(60_000);
  await expect(name).toBeFocused();
  await page.keyboard.insertText('穗企通');
  await expect(name).toHaveValue('穗企通');
});

test('a server killed while a form is being typed loses nothing, and says what was restored', async ({ page }) => {
  await signIn(page, clerk.username);
  await startApplication(page, clerk, '广州市工业和信息化局');
  await page.getByRole('textbox', { name: /^平台名称/u }).fill('穗企通');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  // Whoever goes on typing after a save is still in the same box.
  await expect(page.getByRole('textbox', { name: /^平台名称/u })).toBeFocused();
  await page.keyboard.insertText('平台');
  await page.getByRole('textbox', { name: /^平台名称/u }).blur();
  await expect(page.getByRole('textbox', { name: /^平台名称/u })).toHaveValue('穗企通平台');
  await expect(page.getByText(/^已保存/u)).toBeVisible();

  await server.kill();
  await page.getByRole('textbox', { name: /^平台网址/u }).fill('https://typed-while-down.example.cn');
  await page.getByRole('textbox', { name: /^平台网址/u }).blur();
  await expect(page.getByText('连不上服务器，改动先存在这台电脑上，正在重试')).toBeVisible();

  await page.reload().catch(() => undefined);
  await server.start();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^平台名称/u })).toHaveValue('穗企通平台');
  await expect(page.getByRole('textbox', { name: /^平台网址/u })).toHaveValue('https://typed-while-down.example.cn');
  await expect(page.getByText(/恢复/u).first()).toBeVisible();
  await expect(page.getByText(/^已保存/u)).toBeVisible();

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^平台网址/u })).toHaveValue('https://typed-while-down.example.cn');
});
