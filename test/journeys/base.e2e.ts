import { expect, test } from '@playwright/test';
import { fileObjection, openNoticeFromHome, writeObjection } from './support/citizen.ts';
import { look } from './support/look.ts';
import { act, moveClockTo, openCase, openPublicNotice } from './support/officer.ts';
import { applicant, fillApplication, startApplication, submit } from './support/operator.ts';
import { as } from './support/people.ts';

const clerk = applicant('fs_base');

test.describe.serial('a base of 佛山 is not selected after a founded objection', () => {
  test('the operator applies for the base', async ({ page }) => {
    await as(page, clerk.username, async () => {
      await startApplication(page, clerk, '佛山市工业和信息化局');
      await fillApplication(page, clerk);
      await page.getByRole('link', { name: /^三、产业基础情况/u }).click();
      await look(page, '31-base-industry');
      await page.getByRole('link', { name: /^四、创新水平情况/u }).click();
      await look(page, '32-base-innovation');
      await page
        .getByRole('navigation', { name: '表格各部分' })
        .getByRole('link', { name: /申报材料/u })
        .click();
      await submit(page);
      await page.goto('/files');
      await look(page, '33-files');
      await page.getByRole('link', { name: clerk.product }).first().click();
      await page.getByRole('link', { name: '按正式表格预览' }).click();
      await expect(page.getByText('创建申请表').first()).toBeVisible();
      await look(page, '34-preview');
      const href = await page.getByRole('link', { name: '下载 Word（docx）' }).getAttribute('href');
      const file = await page.request.get(href ?? '');
      expect(decodeURIComponent(file.headers()['content-disposition'] ?? '')).toContain(`${clerk.product}-创建申请表`);
      expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
    });
  });

  test('both levels recommend it', async ({ page }) => {
    await as(page, 'unit_440600', async () => {
      await openCase(page, clerk.product);
      await act(page, '推荐', '产业特色鲜明，同意推荐。');
    });
    await as(page, 'province_440000', async () => {
      await openCase(page, clerk.product);
      await act(page, '推荐', '同意推荐。');
    });
  });

  test('a founded objection ends the candidacy', async ({ page }) => {
    await as(page, 'ministry', async () => {
      await moveClockTo(page, '2026-01-12');
      await page.goto('/public-notices/new');
      await page.getByRole('checkbox', { name: `把“${clerk.product}”列入公示` }).check();
      await page.getByRole('button', { name: '发布公示' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '确认发布' }).click();
      await expect(page.getByRole('button', { name: '确认为创建对象' })).toBeVisible();
    });
    await openNoticeFromHome(page);
    await writeObjection(page, clerk, {
      name: '某园区企业',
      contact: '0757-82345678',
      grounds: '面积材料不实',
      statement: '租赁合同已于去年终止。',
    });
    await fileObjection(page);
    await as(page, 'ministry', async () => {
      await openPublicNotice(page);
      await page.getByRole('button', { name: /^办结对/u }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^属实/u }).check();
      await dialog.getByRole('textbox', { name: /^核实情况/u }).fill('调取租赁合同，确已终止。');
      await dialog.getByRole('textbox', { name: /^给异议人的答复/u }).fill('经核实属实，不作为创建对象。');
      await dialog.getByRole('button', { name: '确认属实，不作为创建对象' }).click();
      await expect(dialog).toBeHidden();
      await look(page, '35-objection-upheld');
    });
    await as(page, clerk.username, async () => {
      await page.goto('/files');
      await page.getByRole('link', { name: clerk.product }).first().click();
      await expect(page.getByText('异议属实').first()).toBeVisible();
      await look(page, '36-closed');
    });
  });
});
