import { expect, test } from '@playwright/test';
import { fileObjection, openNoticeFromHome, trackObjection, writeObjection } from './support/citizen.ts';
import { look } from './support/look.ts';
import { act, moveClockTo, openCase, openPublicNotice, remark } from './support/officer.ts';
import { applicant, fillApplication, startApplication, submit } from './support/operator.ts';
import { as } from './support/people.ts';

const clerk = applicant('gz_platform');

test.describe.serial('a platform of 广州 becomes a candidate', () => {
  test('the operator fills in the official form, attaches every material and submits', async ({ page }) => {
    await page.goto('/');
    await look(page, '01-home');
    await page.goto('/sign-in');
    await look(page, '02-sign-in');
    await as(page, clerk.username, async () => {
      await look(page, '03-files-empty');
      await startApplication(page, clerk, '广州市工业和信息化局');
      await look(page, '04-form-start');
      await fillApplication(page, clerk);
      await expect(page.getByRole('heading', { level: 1, name: clerk.product })).toBeVisible();
      await look(page, '05-form-materials');
      await page.getByRole('link', { name: '五、平台服务成效情况' }).click();
      await expect(
        page.getByRole('table', { name: '服务的中小企业名单及服务评价表' }).getByRole('button', { name: /^删除第/u }),
      ).toHaveCount(32);
      await look(page, '06-form-tables');
      await page
        .getByRole('navigation', { name: '表格各部分' })
        .getByRole('link', { name: /申报材料/u })
        .click();
      await submit(page);
      await expect(page.getByText(/[0-9a-f]{64}/u)).toBeVisible();
      await look(page, '07-receipt');
    });
  });

  test('the city remarks on two fields and returns the file', async ({ page }) => {
    await as(page, 'unit_440100', async () => {
      await look(page, '08-work-list');
      await openCase(page, clerk.product);
      await remark(page, '平台网址', '网址打不开，请核对。');
      await remark(page, '法人代表', '与营业执照副本不一致，请更正。');
      await look(page, '09-case-application');
      await page
        .getByRole('tab', { name: '佐证材料' })
        .or(page.getByRole('link', { name: '佐证材料' }))
        .first()
        .click();
      await look(page, '10-case-evidence');
      await page
        .getByRole('tab', { name: '对照标准' })
        .or(page.getByRole('link', { name: '对照标准' }))
        .first()
        .click();
      await look(page, '11-case-standard');
      await act(page, '退回补正', '请按两处意见更正后重新提交。');
      await look(page, '12-case-returned');
    });
  });

  test('the operator corrects both fields and submits again', async ({ page }) => {
    await as(page, clerk.username, async () => {
      await page.goto('/files');
      await page.getByRole('link', { name: clerk.product }).first().click();
      await expect(page.getByText('请按两处意见更正后重新提交。').first()).toBeVisible();
      await expect(page.getByText('网址打不开，请核对。')).toBeVisible();
      await look(page, '13-file-returned');
      await page.getByRole('link', { name: '修改申请' }).click();
      await page.getByRole('textbox', { name: /^平台网址/u }).fill('https://www.suiqitong.example.cn');
      await page.getByRole('link', { name: /^一、平台基本情况：/u }).click();
      await page.getByRole('textbox', { name: /^法人代表/u }).fill('欧阳志文');
      await page.getByRole('textbox', { name: /^法人代表/u }).blur();
      await expect(page.getByText(/^已保存/u)).toBeVisible();
      await page
        .getByRole('navigation', { name: '表格各部分' })
        .getByRole('link', { name: /申报材料/u })
        .click();
      await submit(page);
    });
  });

  test('the city and then the province recommend within their places', async ({ page }) => {
    await as(page, 'unit_440100', async () => {
      await openCase(page, clerk.product);
      await page
        .getByRole('tab', { name: '过程' })
        .or(page.getByRole('link', { name: '过程' }))
        .first()
        .click();
      await expect(page.getByText('欧阳志文')).toBeVisible();
      await look(page, '14-case-history');
      await act(page, '推荐', '服务面广，数据安全制度健全，同意推荐。');
      await look(page, '15-case-recommended');
      await page.goto('/recommendation');
      await expect(page.getByText(clerk.product).first()).toBeVisible();
      await look(page, '16-recommendation-city');
    });
    await as(page, 'province_440000', async () => {
      await openCase(page, clerk.product);
      await act(page, '推荐', '符合申报条件，同意推荐至工业和信息化部。');
      await page.goto('/recommendation');
      await look(page, '17-recommendation-province');
    });
  });

  test('the ministry selects it and puts it on a public notice', async ({ page }) => {
    await as(page, 'ministry', async () => {
      await moveClockTo(page, '2025-12-29');
      await page.goto('/selection');
      await look(page, '18-selection');
      await page.goto('/public-notices/new');
      await page.getByRole('checkbox', { name: `把“${clerk.product}”列入公示` }).check();
      await expect(page.getByText('2026年1月6日').or(page.getByText('2026-01-06')).first()).toBeVisible();
      await look(page, '19-composer');
      await page.getByRole('button', { name: '发布公示' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '确认发布' }).click();
      await expect(page.getByRole('heading', { name: '确认为创建对象' })).toBeVisible();
      await expect(page.getByRole('button', { name: '确认为创建对象' })).toHaveAttribute('aria-disabled', 'true');
      await look(page, '20-public-notice-running');
    });
  });

  test('a citizen objects, and the objection is settled as unfounded', async ({ page }) => {
    await openNoticeFromHome(page);
    await look(page, '21-public-notice');
    await writeObjection(page, clerk, {
      name: '陈先生',
      contact: '13800138000',
      grounds: '服务企业数量与实际不符',
      statement: '名单中有企业从未接受过该平台服务，可到现场核实。',
    });
    await look(page, '22-objection');
    const code = await fileObjection(page);
    await page.getByRole('button', { name: '查看处理进度' }).click();
    await expect(page.getByText('正在调查核实')).toBeVisible();
    await look(page, '23-objection-tracked');
    await as(page, 'ministry', async () => {
      await moveClockTo(page, '2026-01-07');
      await openPublicNotice(page);
      await expect(page.getByRole('button', { name: '确认为创建对象' })).toHaveAttribute('aria-disabled', 'true');
      await page.getByRole('button', { name: /^办结对/u }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^不属实/u }).check();
      await dialog.getByRole('textbox', { name: /^核实情况/u }).fill('抽查10家企业，服务记录与合同一致。');
      await dialog.getByRole('textbox', { name: /^给异议人的答复/u }).fill('经核实，名单属实。');
      await dialog.getByRole('button', { name: '确认办结' }).click();
      await expect(dialog).toBeHidden();
      await look(page, '24-objection-settled');
    });
    await trackObjection(page, code);
    await expect(page.getByText('经核实，名单属实。')).toBeVisible();
  });

  test('the candidate is confirmed after the last day and its creation-period begins', async ({ page }) => {
    await as(page, 'ministry', async () => {
      await openPublicNotice(page);
      await page.getByRole('button', { name: '确认 1 个为创建对象' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /文号/u }).fill('工信厅企业函〔2026〕1号');
      await dialog.getByRole('button', { name: '确认 1 个' }).click();
      await expect(page.getByText('已确认为创建对象').first()).toBeVisible();
      await look(page, '25-confirmed');
    });
    await as(page, clerk.username, async () => {
      await page.goto('/files');
      await page.getByRole('link', { name: clerk.product }).first().click();
      await expect(page.getByText(/2028年1月7日|2028-01-07/u).first()).toBeVisible();
      await expect(page.getByText('网址打不开，请核对。')).toBeHidden();
      await look(page, '26-creation-period');
    });
  });
});
