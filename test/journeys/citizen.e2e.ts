import { writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { trackObjection } from './support/citizen.ts';
import { look } from './support/look.ts';

const CONTACT = '13912345678';
/** By how many pixels a page is wider than the window. */
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const PHONE = { width: 390, height: 844 };

/** Every address that the site tells of, one of each sort. */
async function pagesOf(page: Page): Promise<string[]> {
  const answer = await page.request.get('/sitemap.xml');
  const found = [...(await answer.text()).matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/gu)].map(
    ([, path = '']) => path,
  );
  const sorts = Map.groupBy(found, (path) => path.split('/')[1]);
  return [...sorts.values()].flatMap((paths) => [...paths.slice(0, 1), ...paths.slice(1).slice(-1)]);
}

async function openNotice(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('region', { name: '正在公示' })
    .getByRole('link', { name: /拟创建对象公示/u })
    .first()
    .click();
  await expect(page.getByRole('table', { name: /^公示名单/u })).toBeVisible();
}

async function writeObjection(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^对“.+”提出异议$/u })
    .first()
    .click();
  await page.getByRole('button', { name: '提交异议' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('请填写异议事由');
  await summary.getByRole('link', { name: '请填写异议事由' }).click();
  await page.getByRole('textbox', { name: /^异议事由/u }).fill('服务企业数量与实际不符');
  await page.getByRole('textbox', { name: /^姓名或单位名称/u }).fill('陈先生');
  await page.getByRole('textbox', { name: /^联系方式/u }).fill(CONTACT);
  await page.getByRole('textbox', { name: /^事实和证据线索/u }).fill('名单中的三家企业\n从未接受过服务。');
}

test.describe('with scripts blocked', () => {
  test.use({ javaScriptEnabled: false });

  test('a citizen finds a notice, objects with evidence and follows the objection', async ({ page }, testInfo) => {
    await openNotice(page);
    await writeObjection(page);
    const fake = testInfo.outputPath('照片.pdf');
    await writeFile(fake, 'MZ this is no document');
    await page.getByLabel(/^证明材料/u).setInputFiles(fake);
    await page.getByRole('button', { name: '提交异议' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^事实和证据线索/u })).toHaveValue(
      '名单中的三家企业\n从未接受过服务。',
    );
    const proof = testInfo.outputPath('现场情况.png');
    await writeFile(proof, PIXEL);
    await page.getByLabel(/^证明材料/u).setInputFiles(proof);
    await page.getByRole('button', { name: '提交异议' }).click();
    await expect(page.getByText('异议已收到')).toBeVisible();
    const code = await page.getByText(/^(?:[A-Z2-9]{4}-){6}[A-Z2-9]{4}$/u).innerText();
    await page.getByRole('button', { name: '查看处理进度' }).click();
    await expect(page.getByText('正在调查核实')).toBeVisible();
    await trackObjection(page, code.toLowerCase());
    await expect(page.getByText(CONTACT)).toHaveCount(0);
  });

  test('searches the registry by pinyin and verifies a title by its number, by a link and by a file', async ({
    page,
  }, testInfo) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: /^名称、拼音首字母/u }).fill('yxs');
    await page.getByRole('button', { name: '查名录' }).click();
    await page.getByRole('link', { name: '越秀山创业服务平台' }).click();
    await expect(page.getByRole('heading', { name: '经过' })).toBeVisible();
    const number = await page.getByText(/^440000-L-[0-9a-f]{12}$/u).innerText();
    expect((await page.request.get(`/registry/${number}/qr.svg`)).headers()['content-type']).toContain('image/svg+xml');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '核验称号' }).click();
    await page.getByRole('textbox', { name: '证书上的编号' }).fill(` ${number.toLowerCase()} `);
    await page.getByRole('button', { name: '按编号核验' }).click();
    await expect(page.getByText('核验结果：称号真实、有效')).toBeVisible();
    const other = testInfo.outputPath('别的证书.docx');
    await writeFile(other, 'not the certificate');
    await page.getByLabel('证书的原始文件').setInputFiles(other);
    await page.getByRole('button', { name: '按文件核验' }).click();
    await expect(page.getByText('核验结果：没有登记')).toBeVisible();
    await page.goto('/registry?status=legacy&kind=base&division=440000');
    await expect(page.getByRole('row', { name: /示范基地/u })).toHaveCount(3);
    const kept = await page.request.get('/registry/download.csv?status=legacy&kind=base');
    expect(await kept.text()).toContain('岐江五金');
  });

  test('reads an article from its clause, and is told in words where there is no page', async ({ page }) => {
    await openNotice(page);
    await page
      .getByRole('link', { name: /第七条第（二）项/u })
      .first()
      .click();
    await expect(page).toHaveURL(/\/law\/[a-z0-9-]+#art-07$/u);
    await expect(page.getByRole('heading', { name: /^第七条/u })).toBeInViewport();
    const missing = await page.goto('/registry/440000-2020-0001');
    expect(missing?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
  });
});

test('every public page passes axe, fits a phone, loads no script and names nobody to call', async ({ page }) => {
  test.slow();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const paths = [...(await pagesOf(page)), '/sign-in', '/verify?number=440000-2020-0001', '/registry?q=zzzz'];
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    await page.goto(path);
    await look(page, `public${path.replaceAll(/[^a-z0-9-]+/giu, '-')}`);
    await page.setViewportSize(PHONE);
    const over = await page.evaluate(WIDER);
    expect(over, `${path} is wider than a phone`).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.content()).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/u);
  }
  expect(scripts).toEqual([]);
});

test('an objection is written with scripts on as well', async ({ page }) => {
  await openNotice(page);
  await writeObjection(page);
  await look(page, 'public-objection');
  await page.getByLabel(/^证明材料/u).setInputFiles({ name: '现场情况.png', mimeType: 'image/png', buffer: PIXEL });
  await page.getByRole('button', { name: '提交异议' }).click();
  await look(page, 'public-receipt');
});

/** The smallest picture there is. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
