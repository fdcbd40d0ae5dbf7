import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { contract } from '../../apps/api/src/contract/contract.ts';
import { GUANGDONG_CALL } from '../../apps/api/src/test-support/call-content.ts';
import { withApi } from './support/api-of.ts';
import { look } from './support/look.ts';
import { moveClockTo } from './support/officer.ts';
import { counted, list, notNamed, problemsTold, uploadList } from './support/old-title-list.ts';
import { openSection } from './support/fill-form.ts';
import { as } from './support/people.ts';

const APPROVER = 'province_440000';
const CLERK = 'gz_platform';
/** The clerk's own title, which the demo's list brought in. */
const OWN = '穗企通中小企业公共服务平台';

/** How many old titles the registry shows under a filter. */
async function inRegistry(page: Page, filter = ''): Promise<number> {
  await page.goto(`/old-titles${filter}`);
  const total = page.getByText(/^共 \d+ 个，/u);
  await expect(total.or(page.getByText('没有符合条件的旧称号')).first()).toBeVisible();
  return (await total.count()) > 0 ? Number(/\d+/u.exec(await total.innerText())?.[0]) : 0;
}

/** The clerk's title in the registry: it ends on one day and no other, whenever it is looked at. */
async function expectOwnTitle(page: Page, status: string): Promise<void> {
  await inRegistry(page, `?q=${encodeURIComponent(OWN)}`);
  const row = page.getByRole('row').filter({ hasText: OWN });
  await expect(row).toContainText(status);
  await expect(row).toContainText('2025年12月31日（星期三） 24:00，按这一天届满');
}

/** The province calls for applications; what operators answer in the new year. */
async function publishCall(baseURL: string | undefined): Promise<void> {
  const draft = await withApi(baseURL, 'province_440000_reviewer', async (api) => {
    const { id } = await api(contract.calls.begin, { commandId: randomUUID(), jurisdiction: 'guangdong-draft' });
    const content = GUANGDONG_CALL;
    const { version } = await api(contract.calls.save, { commandId: randomUUID(), id, version: 1, content });
    return { id, version };
  });
  await withApi(baseURL, APPROVER, (api) => api(contract.calls.publish, { commandId: randomUUID(), ...draft }));
}

let before = 0;

test.describe.serial('old titles come in, end with the year, and lead to a new application', () => {
  test('a list of 5,000 titles is checked: each of its 120 faults is named at its row', async ({ page }) => {
    await as(page, APPROVER, async () => {
      before = await inRegistry(page);
      await look(page, '80-old-titles');
      await page.goto('/old-titles/imports');
      await page.getByRole('link', { name: '上传名单' }).click();
      await expect(page.getByRole('cell', { name: '营业执照或法人证书上的18位代码' })).toBeVisible();
      await look(page, '81-new-import');
      await uploadList(page);
      expect(await counted(page, '名单共有')).toBe(5000);
      expect(await counted(page, '可以导入')).toBe(list.good);
      await expect(page.getByRole('button', { name: '导入全部' })).toHaveAttribute('aria-disabled', 'true');
      await look(page, '82-import-checked');
      const told = await problemsTold(page);
      expect(list.expected).toHaveLength(120);
      expect(notNamed(told)).toEqual([]);
      expect(told).toHaveLength(120);
      await page.getByRole('link', { name: /^信用代码校验位不符/u }).click();
      await expect(page.getByText('第 1 页，共 1 页')).toBeVisible();
      const kept = page.waitForEvent('download');
      await page.getByRole('link', { name: '下载核对报告' }).click();
      // Its name is not looked at: a browser without a Chinese locale makes one of its own.
      const report = await readFile(await (await kept).path());
      expect(report.subarray(0, 2).toString()).toBe('PK');
    });
  });

  test('the good rows are imported; the same file again changes nothing', async ({ page }) => {
    await as(page, APPROVER, async () => {
      await page.goto('/old-titles/imports');
      await page.getByRole('link', { name: '广东省旧称号名单.xlsx' }).click();
      await page.getByRole('button', { name: `只导入合格的 ${list.good} 行` }).click();
      await expect(page.getByRole('dialog').getByText(`合格的 ${list.good} 行登记到名册。`)).toBeVisible();
      await page.getByRole('dialog').getByRole('button', { name: '确认导入' }).click();
      await expect(page.getByText(`已登记 ${list.good} 个旧称号`)).toBeVisible({ timeout: 60_000 });
      await look(page, '83-imported');
      expect(await inRegistry(page)).toBe(before + list.good);
      expect(await inRegistry(page, '?q=sqtzxqyggfwpt')).toBe(1);
      await expect(page.getByRole('cell', { name: OWN })).toBeVisible();
      await uploadList(page);
      expect(await counted(page, '名册里已有')).toBe(list.good);
      expect(await counted(page, '可以导入')).toBe(0);
      await expect(page.getByRole('button', { name: /^只导入合格的/u })).toHaveAttribute('aria-disabled', 'true');
      await look(page, '84-nothing-new');
      expect(await inRegistry(page)).toBe(before + list.good);
    });
  });

  test('on 2025-12-31 titles still stand; after 24:00 all have expired, on that day and once', async ({ page }) => {
    await as(page, APPROVER, async () => {
      await moveClockTo(page, '2025-12-31');
      const held = await inRegistry(page, '?status=held');
      expect(held).toBeGreaterThan(1000);
      const expired = await inRegistry(page, '?status=expired');
      expect(held + expired).toBe(before + list.good);
      await expectOwnTitle(page, '有效');
      for (const day of ['2026-01-01', '2026-01-12']) {
        await moveClockTo(page, day);
        expect(await inRegistry(page, '?status=held')).toBe(0);
        expect(await inRegistry(page, '?status=expired')).toBe(before + list.good);
        await expectOwnTitle(page, '已到期');
      }
      await look(page, '85-expired');
    });
  });

  test('its operator sees what the new standard still asks, and starts prefilled', async ({ page, baseURL }) => {
    await publishCall(baseURL);
    await as(page, CLERK, async () => {
      await page.goto('/files');
      await expect(page.getByRole('region', { name: '旧称号' })).toContainText('到期于 2025年12月31日（星期三） 24:00');
      await look(page, '86-files-with-old-title');
      await page.getByRole('link', { name: OWN }).click();
      await expect(page.getByRole('heading', { name: '差距清单' })).toBeVisible();
      const row = page.getByRole('row').filter({ hasText: '年度服务中小企业数量' }).filter({ hasText: '620 家' });
      await expect(row.first()).toContainText('旧称号导入表（演示〔2023〕1号，2023年10月31日公告）');
      await expect(row.first().getByRole('link', { name: /第五条/u })).toBeVisible();
      await look(page, '87-gap-sheet');
      await page.getByRole('button', { name: '以此申报' }).click();
      await expect(page.getByRole('textbox', { name: /^平台名称/u })).toHaveValue(OWN);
      await expect(page.getByText(/^已预填，来自旧称号导入表/u)).toBeVisible();
      await look(page, '88-prefilled');
      await openSection(page, '五、平台服务成效情况');
      const served = page.getByRole('textbox', { name: /年度服务中小企业数量/u }).first();
      await expect(served).toHaveValue('620');
      await expect(page.getByText(/旧称号导入表/u)).toBeVisible();
      await served.fill('1356');
      await served.blur();
      await expect(page.getByText(/旧称号导入表/u)).toBeHidden();
      await expect(page.getByText(/^已保存/u)).toBeVisible();
      await page.reload();
      await expect(served).toHaveValue('1356');
      await expect(page.getByText(/旧称号导入表/u)).toBeHidden();
    });
    await as(page, APPROVER, async () => {
      await page.goto(`/old-titles?q=${encodeURIComponent(OWN)}`);
      await page.getByRole('link', { name: '（演示）广东省旧称号名单.csv' }).click();
      await expect(page.getByRole('button', { name: '撤销导入' })).toHaveAttribute('aria-disabled', 'true');
      await expect(page.getByText(OWN)).toBeVisible();
      await look(page, '89-import-in-use');
    });
  });
});
