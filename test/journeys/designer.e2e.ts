import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look.ts';
import { signIn } from './support/people.ts';

async function openSide(page: Page, name: string): Promise<void> {
  await page.getByRole('tablist', { name: '办法的各个方面' }).getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
}

test('a person of the province reads a measure from all its sides, compares it and supposes a change', async ({
  page,
}) => {
  await signIn(page, 'province_440000');

  await test.step('the list of measures leads to the province’s own', async () => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '办法', exact: true }).click();
    await expect(page.getByRole('row').nth(1)).toContainText('国家中小企业公共服务示范平台（基地）创建管理办法');
    await look(page, 'design');
    await page.getByRole('link', { name: /^广东省.*征求意见稿/u }).click();
  });

  await test.step('each article names what implements it, and leads there', async () => {
    await expect(page.getByText(/都写明了由什么落实/u)).toBeVisible();
    await look(page, 'design-articles');
    const article = page.getByRole('article', { name: /^第七条/u });
    await article.getByRole('link', { name: '创建期', exact: true }).first().click();
    await expect(page.locator('#stage-creation')).toBeFocused();
  });

  await test.step('the process is drawn, and every clause opens its article', async () => {
    const diagram = page.getByRole('group', { name: /的流程图$/u });
    await expect(diagram.getByText('退出创建')).toBeVisible();
    await look(page, 'design-process');
    await diagram.getByRole('link', { name: '第十条' }).first().click();
    await expect(page.getByRole('article', { name: /^第十条/u })).toBeFocused();
  });

  await test.step('numbers, forms and the standard stand with their clauses', async () => {
    await openSide(page, '参数');
    await expect(page.getByRole('row', { name: /^公示时间/u })).toContainText('5 工作日');
    await look(page, 'design-parameters');
    await openSide(page, '表格');
    await expect(page.getByRole('heading', { level: 2, name: /申请表/u })).toBeVisible();
    await look(page, 'design-forms');
    await openSide(page, '标准');
    await page.getByRole('link', { name: '认定标准', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^服务成效/u })).toBeVisible();
    await look(page, 'design-standard');
  });

  await test.step('its cases came out as expected', async () => {
    await openSide(page, '用例');
    await expect(page.getByText('全部用例和情景都符合期望。')).toBeVisible();
    await page.getByRole('link', { name: /^只看不符合期望的/u }).click();
    await expect(page.getByText('没有这样的。').first()).toBeVisible();
    await look(page, 'design-cases');
    await openSide(page, '版本');
    await expect(page.getByRole('row', { name: /现用/u })).toBeVisible();
    await look(page, 'design-versions');
  });

  await test.step('it is compared with the national measure, number by number', async () => {
    await page.getByRole('link', { name: '与其他办法比较' }).click();
    await page.getByRole('combobox', { name: '右边的办法' }).selectOption('national-2025');
    await expect(page.getByText(/^共有 \d+ 处不同/u)).toBeVisible();
    await page.getByRole('link', { name: '全部数值' }).click();
    await expect(page.getByRole('row', { name: /^公示时间/u })).toContainText('相同');
    await look(page, 'design-compare');
  });

  await test.step('a supposed number says which open cases it would touch', async () => {
    await page.goto('/design/impact?jurisdiction=national-2025');
    await page.getByRole('combobox', { name: /^哪个数/u }).selectOption('operating-years');
    await page.getByRole('textbox', { name: /^假设改为/u }).fill('60');
    await page.getByRole('button', { name: '推算影响' }).click();
    await expect(page.getByText(/^看了 \d+ 件在办的，其中 [1-9]\d* 件的判断会改变/u)).toBeVisible();
    await look(page, 'design-impact');
    await page.getByRole('table').last().getByRole('link').first().click();
    await expect(page.getByRole('tab', { name: '对照标准' })).toHaveAttribute('aria-selected', 'true');
  });
});
