import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.ts';
import { as } from './support/people.ts';

const TITLE = '关于组织申报2025年度省级示范平台（基地）创建对象的通知';
const CLAUSE = '各市推荐不超过2个，广州市可增加1个；旧称号到期后重新申报的不占名额；12月20日前报省厅。';

async function fill(page: Page, label: RegExp | string, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: label });
  await box.fill(text);
  await box.blur();
}

const rests = (page: Page, what: string) =>
  page.getByRole('combobox', { name: new RegExp(`^${what}的依据`, 'u') }).selectOption('c1');

/** Opens the only notice of the list, checked and as it would be read. */
async function openPreview(page: Page): Promise<void> {
  await page.goto('/calls');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('tab', { name: '预览与检查' }).click();
  await expect(page.getByRole('region', { name: TITLE })).toBeVisible();
}

test.describe.serial('Guangdong calls under its own programme', () => {
  test('a reviewer composes the notice and is told what is missing', async ({ page }) => {
    await as(page, 'province_440000_reviewer', async () => {
      await page.goto('/calls');
      await look(page, 'calls-list');
      await page.getByRole('button', { name: /^起草：广东省/u }).click();
      await fill(page, /^标题/u, TITLE);
      await fill(page, /^文号/u, '粤工信服务函〔2025〕99号（演示）');
      await fill(page, /^印发日期/u, '2025-11-17');
      await fill(page, /^开始申报日期/u, '2025-11-17');
      await fill(page, /^原文/u, CLAUSE);
      await fill(page, /^截止日期必填/u, '2025-12-20');
      await rests(page, '截止日期');
      await fill(page, /^每个单位不超过/u, '2');
      await page.getByRole('tab', { name: '预览与检查' }).click();
      await expect(page.getByText('有1处问题，解决后才能发布')).toBeVisible();
      await expect(page.getByText('名额（地级以上市）·依据条款：请选择依据的条款。')).toBeVisible();
      await page.getByRole('tab', { name: '编写' }).click();
      await rests(page, '名额');
      await page.getByRole('button', { name: '增加名额', exact: true }).click();
      await fill(page, /^每个单位增加/u, '1');
      await page.getByRole('checkbox', { name: '广州市' }).check();
      await rests(page, '增加名额');
      await page.getByRole('button', { name: '增加不占名额的情形' }).click();
      await fill(page, /^情形/u, '旧称号到期后重新申报');
      await page.getByRole('combobox', { name: /^按旧称号认定/u }).selectOption('expired');
      await rests(page, '不占名额');
      await look(page, 'calls-compose');
      await page.getByRole('tab', { name: '预览与检查' }).click();
      await expect(page.getByText('没有发现妨碍发布的问题')).toBeVisible();
      await expect(page.getByText('通知由审批人发布。')).toBeVisible();
      await look(page, 'calls-preview');
    });
  });

  test('the approver publishes it, and nobody changes it any more', async ({ page }) => {
    await as(page, 'province_440000', async () => {
      await openPreview(page);
      await page.getByRole('button', { name: '发布', exact: true }).click();
      await page.getByRole('button', { name: '确认发布' }).click();
      await expect(page.getByText('已发布，内容不再改动')).toBeVisible();
      await expect(page.getByRole('tab', { name: '编写' })).toHaveCount(0);
      await look(page, 'calls-published');
    });
  });

  test('an operator of the province answers it, and its city sees the places', async ({ page }) => {
    await as(page, 'gz_platform', async () => {
      await page.goto('/');
      await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
      await page.goto('/files/new');
      await page.getByRole('radio', { name: TITLE }).check();
      await page.getByRole('radio', { name: '平台类', exact: true }).check();
      await page.getByRole('radio', { name: '广州市工业和信息化局' }).check();
      await page.getByRole('button', { name: '开始填写' }).click();
      await expect(page.getByRole('navigation', { name: '表格各部分' })).toBeVisible();
    });
    await as(page, 'unit_440100', async () => {
      await page.goto('/recommendation');
      const chosen = page.getByRole('combobox', { name: '年度通知' });
      await chosen.selectOption({ label: `${TITLE}（粤工信服务函〔2025〕99号（演示））` });
      await expect(page.getByText('不超过 3 个')).toBeVisible();
      await expect(page.getByText('旧称号到期后重新申报的，不占名额')).toBeVisible();
    });
  });
});
