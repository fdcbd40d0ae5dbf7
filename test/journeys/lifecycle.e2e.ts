import type { Facts } from '@shifan/rules';
import { expect, test } from '@playwright/test';
import { contract } from '../../apps/api/src/contract/contract.ts';
import type { Ref } from '../../apps/api/src/contract/scalars.ts';
import { completeAnswers } from '../../apps/api/src/seeds/answers/complete.ts';
import { commandOn, withApi } from './support/api-of.ts';
import { fillDossier, submitDossier } from './support/dossier-screen.ts';
import { fillForm } from './support/fill-form.ts';
import { fileDossier, ownCase, saveAnswers } from './support/filing.ts';
import { conclude, confirmNotice, decide, expectOnTimeline, openSide, publishNotice } from './support/lifecycle.ts';
import { look } from './support/look.ts';
import { act, moveClockTo, openCase } from './support/officer.ts';
import { applicant, attachMaterials, startApplication, submit } from './support/operator.ts';
import { as } from './support/people.ts';

const PROGRAMME = 'guangdong-draft';
const PROVINCE = 'province_440000';
const REVIEWER = 'province_440000_reviewer';

/** Lives its whole life on screen. */
const clerk = applicant('gz_platform', PROGRAMME);
/** Loses its title after two failures on end; the city has recommended it when the demo opens. */
const toys = applicant('dg_toys', PROGRAMME);
/** Is disqualified during creation; it waits at its city when the demo opens. */
const metal = applicant('fs_metal', PROGRAMME);
const LISTED = [clerk, toys, metal];
const HOLDERS = [clerk, toys];

const STATEMENT = '创建期内上线智能服务助手，与县区共建服务站十一个，形成可复制推广的“一企一策”服务清单。';
/** What the first acceptance finds wanting: the plan's targets are reached, the standard of designation is not. */
const SECOND_YEAR = { servedSmes: '2120', servedSmesExpected: '3200' };
const THIRD_YEAR = {
  providerDatabaseEntries: '560',
  caseDatabaseEntries: '690',
  interconnection: 'integrated',
  servedSmes: '3260',
  servedSmesExpected: '3600',
};

const refs: Record<string, Ref> = {};

function refOf({ username }: { username: string }): Ref {
  const ref = refs[username];
  if (!ref) throw new Error(`${username} has no case yet`);
  return ref;
}

test.beforeEach(async ({ baseURL }) => {
  for (const who of LISTED) {
    if (refs[who.username]) continue;
    const found = await withApi(baseURL, who.username, (api) => ownCase(api, who)).catch(() => undefined);
    if (found) refs[who.username] = found;
  }
});

test.describe.serial('platforms of Guangdong live under its own programme', () => {
  test('two approvers of the province put the draft in force', async ({ page }) => {
    await as(page, PROVINCE, async () => {
      await page.goto('/enactment');
      await page.getByRole('textbox', { name: /^印发文号/u }).fill('演示〔2025〕1号');
      await page.getByRole('textbox', { name: /^施行日期/u }).fill('2025-12-01');
      await page.getByRole('textbox', { name: /^施行日期/u }).blur();
      await page.getByRole('button', { name: '登记，交另一位审批人核准' }).click();
      await expect(page.getByText('登记人不能自己核准，请由另一位审批人办理')).toBeVisible();
      await look(page, '41-enactment-proposed');
    });
    await as(page, 'province_440000_second', async () => {
      await page.goto('/enactment');
      await page.getByRole('button', { name: '核准施行' }).click();
      await expect(page.getByText('已核准', { exact: true })).toBeVisible();
      await look(page, '42-enactment-approved');
    });
  });

  test('a platform of 广州 applies under the provincial programme', async ({ page, baseURL }) => {
    await as(page, clerk.username, async () => {
      await page.goto('/files/new');
      await look(page, '43-new-application');
      await startApplication(page, clerk, '广州市工业和信息化局');
      // What the national form asks too is filled in elsewhere; here stands what the province asks besides.
      const supplement = clerk.ctx.plugin.forms.flatMap(({ sections }) => sections).filter(isProvincial);
      const own = new Set(supplement.flatMap(({ fields }) => fields.map(({ key }) => key)));
      await withApi(baseURL, clerk.username, async (api) => {
        refs[clerk.username] = await ownCase(api, clerk);
        const national = Object.entries(clerk.facts).filter(([key]) => !own.has(key));
        await saveAnswers(api, refOf(clerk), Object.fromEntries(national));
      });
      await page.reload();
      await fillForm(page, { sections: supplement, facts: clerk.facts, ctx: clerk.ctx });
      await look(page, '44-provincial-supplement');
      await attachMaterials(page, clerk);
      await submit(page);
      await page.goto(`/files/${refOf(clerk).caseId}`);
      await expectOnTimeline(page, '提交申报', '第七条第（一）项');
      await look(page, '45-file-submitted');
    });
  });

  test('the city recommends, and the province selects and publishes the list', async ({ page, baseURL }) => {
    await as(page, 'unit_440100', async () => {
      await openCase(page, clerk.product);
      await act(page, '推荐', '服务面广，材料齐全，同意推荐。');
      await look(page, '46-case-recommended');
    });
    await withApi(baseURL, 'unit_440600', async (api) => {
      await api(contract.review.recommend, { ...(await commandOn(api, refOf(metal))), opinion: '同意推荐。' });
    });
    await as(page, PROVINCE, async () => {
      await moveClockTo(page, '2025-12-22');
      await page.goto('/selection');
      await expect(page.getByText(clerk.product)).toBeVisible();
      await look(page, '47-selection-of-the-province');
      await publishNotice(page, 'notice-candidate', names(LISTED));
      await expect(page.getByText('2025年12月29日').first()).toBeVisible();
      await look(page, '48-notice-of-candidates');
      await moveClockTo(page, '2025-12-30');
      await expect(await confirmNotice(page, '确认 3 个为创建对象', '演示〔2025〕2号')).toBeVisible();
      await look(page, '49-candidates-confirmed');
    });
    await as(page, clerk.username, async () => {
      await page.goto(`/files/${refOf(clerk).caseId}`);
      await expectOnTimeline(page, '进入创建期', '第七条第（二）项');
      await look(page, '50-creation-period');
    });
  });

  test('the candidate reports its progress', async ({ page }) => {
    await as(page, clerk.username, async () => {
      await moveClockTo(page, '2026-12-21');
      await page.goto(`/files/${refOf(clerk).caseId}/progress`);
      await page.getByRole('textbox', { name: '“年度服务中小企业数量”本次完成值' }).fill('1780');
      await page.getByRole('textbox', { name: '“汇集服务机构数量”本次完成值' }).fill('163');
      await page.getByRole('combobox', { name: '“建设智能服务助手”现在的进展' }).selectOption({ label: '已完成' });
      await page.getByRole('textbox', { name: /^本次进展说明/u }).fill('智能服务助手已上线，县区服务站建成六个。');
      await look(page, '51-progress-form');
      await page.getByRole('button', { name: '报送进展报告' }).click();
      await expect(page.getByText('智能服务助手已上线，县区服务站建成六个。').last()).toBeVisible();
      await look(page, '52-progress-reported');
    });
    await as(page, 'unit_440100', async () => {
      await page.goto('/creation');
      await expect(page.getByRole('link', { name: clerk.product })).toBeVisible();
      await look(page, '53-creation-monitor');
      await openSide(page, refOf(clerk), 'progress');
      await look(page, '54-case-progress');
    });
  });

  test('another candidate is disqualified: it stands on the list of the seriously dishonest', async ({ page }) => {
    await as(page, 'unit_440600', async () => {
      await moveClockTo(page, '2027-03-15');
      await openSide(page, refOf(metal), 'supervision');
      await page.getByRole('button', { name: '记下一次查询' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: '已列入' }).check();
      await dialog.getByRole('textbox', { name: /^名单文号/u }).fill('演示失信〔2027〕7号');
      await dialog.getByRole('button', { name: '记下查询' }).click();
      await expect(page.getByRole('cell', { name: '演示失信〔2027〕7号' })).toBeVisible();
      await look(page, '55-dishonesty-check');
    });
    await as(page, PROVINCE, async () => {
      await openSide(page, refOf(metal), 'supervision');
      await page.getByRole('button', { name: '取消创建资格', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: '被列入严重失信主体名单' }).check();
      await dialog.getByRole('radio', { name: /演示失信〔2027〕7号/u }).check();
      await dialog.getByRole('textbox', { name: /^理由/u }).fill('运营主体已列入严重失信主体名单。');
      await look(page, '56-sanction');
      await dialog.getByRole('button', { name: '确认取消创建资格' }).click();
      await expect(dialog).toBeHidden();
      await openSide(page, refOf(metal), 'history');
      await expectOnTimeline(page, /取消/u, '第十二条');
      await look(page, '57-disqualified');
    });
  });

  test('the first acceptance fails, and the creation-period is extended once', async ({ page }) => {
    await as(page, clerk.username, async () => {
      await moveClockTo(page, '2027-12-31');
      await page.goto(`/files/${refOf(clerk).caseId}`);
      await page.getByRole('link', { name: '验收申请' }).click();
      await look(page, '58-acceptance-begin');
      await page.getByRole('button', { name: '开始填写验收申请' }).click();
      await fillDossier(page, clerk, {
        changes: { ...SECOND_YEAR, ...eventsOf(2027) },
        year: 2027,
        reached: { 年度服务中小企业数量: '2120', 汇集服务机构数量: '201', 形成标准化服务产品: '21' },
        statement: STATEMENT,
      });
      await look(page, '59-acceptance-statement');
      await submitDossier(page, '申请验收');
      await look(page, '60-acceptance-filed');
    });
    const reasons = '创建方案目标已完成；年服务企业数、资源库扩容和互联互通未达到认定标准。';
    await as(page, REVIEWER, async () => {
      await page.goto('/acceptance');
      await look(page, '61-acceptance-list');
      await page.getByRole('link', { name: '对照两项依据' }).click();
      await expect(page.getByRole('heading', { name: '依据二：认定标准' })).toBeVisible();
      await conclude(page, '不通过', reasons);
      await look(page, '62-acceptance-references');
    });
    await as(page, PROVINCE, async () => {
      await openSide(page, refOf(clerk), 'acceptance');
      await decide(page, '验收不通过', { follows: /创建期延长 1 年/u, reasons });
      await openSide(page, refOf(clerk), 'history');
      await expectOnTimeline(page, '第1次评估验收不通过', '第七条第（三）项');
      await expectOnTimeline(page, '创建期延长', '第七条第（三）项');
      // The year from the first period's end runs out on a Saturday before New Year: the next working day counts.
      await expect(page.getByText('2029年1月2日').first()).toBeVisible();
      await look(page, '63-extended');
    });
  });

  test('it applies again, is accepted, and stands on the notice of designation', async ({ page, baseURL }) => {
    await as(page, clerk.username, async () => {
      await moveClockTo(page, '2029-01-03');
      await page.goto(`/files/${refOf(clerk).caseId}/acceptance`);
      await look(page, '64-acceptance-again');
      await page.getByRole('button', { name: '开始填写新一次验收申请' }).click();
      await fillDossier(page, clerk, {
        changes: { ...THIRD_YEAR, ...eventsOf(2028) },
        year: 2028,
        reached: { 年度服务中小企业数量: '3260', 汇集服务机构数量: '236', 形成标准化服务产品: '24' },
        statement: STATEMENT,
      });
      await submitDossier(page, '申请验收');
    });
    await withApi(baseURL, toys.username, (api) =>
      fileDossier(api, toys, { purpose: 'acceptance', today: '2029-01-03' }),
    );
    await as(page, REVIEWER, async () => {
      await openSide(page, refOf(clerk), 'acceptance');
      await conclude(page, '通过', '创建方案目标全部完成，达到认定标准，建议通过。');
      await look(page, '65-accepted');
      await openSide(page, refOf(toys), 'acceptance');
      await conclude(page, '通过', '创建方案目标全部完成，建议通过。');
    });
    await as(page, PROVINCE, async () => {
      await moveClockTo(page, '2029-01-15');
      await page.goto('/public-notices/new?phase=notice-designation');
      await look(page, '66-composer-of-designation');
      await publishNotice(page, 'notice-designation', names(HOLDERS));
      await look(page, '67-notice-of-designation');
      await moveClockTo(page, '2029-01-23');
      await expect(await confirmNotice(page, '正式认定 2 个', '演示〔2029〕3号')).toBeVisible();
      await look(page, '68-designated');
      await page.goto('/titles');
      await expect(page.getByRole('cell', { name: '演示〔2029〕3号' })).toHaveCount(2);
      await look(page, '69-titles');
      await openSide(page, refOf(clerk), 'history');
      await expectOnTimeline(page, '评估验收通过', '第七条第（三）项');
      await expectOnTimeline(page, '正式认定', '第七条第（四）项');
      await look(page, '70-designated-history');
    });
  });

  test('a citizen verifies the certificate of the title, by its number and by its file', async ({ page }, testInfo) => {
    const file = testInfo.outputPath('证书.docx');
    await as(page, clerk.username, async () => {
      await page.goto(`/files/${refOf(clerk).caseId}`);
      const kept = page.waitForEvent('download');
      await page.getByRole('link', { name: '称号证书' }).click();
      await (await kept).saveAs(file);
    });
    await page.goto('/verify');
    await page.getByLabel('证书的原始文件').setInputFiles(file);
    await page.getByRole('button', { name: '按文件核验' }).click();
    await expect(page.getByText('核验结果：称号真实、有效')).toBeVisible();
    await look(page, '70-certificate-verified');
    await page.getByRole('link', { name: '看登记内容和经过' }).click();
    await expect(page.getByText('演示〔2029〕3号').first()).toBeVisible();
    await look(page, '70-registry-entry');
  });

  test('the first reexamination fails, and a year of rectification begins', async ({ page, baseURL }) => {
    await as(page, PROVINCE, async () => {
      await moveClockTo(page, '2031-01-23');
      await page.goto('/reexaminations');
      for (const name of names(HOLDERS)) await page.getByRole('checkbox', { name: `对“${name}”开展复核` }).check();
      await look(page, '71-reexaminations-due');
      await page.getByRole('button', { name: '开展复核' }).click();
      await expect(page.getByText('已开展复核').first()).toBeVisible();
    });
    await as(page, clerk.username, async () => {
      await page.goto(`/files/${refOf(clerk).caseId}/reexamination`);
      await page.getByRole('button', { name: '开始填写复核材料' }).click();
      await fillDossier(page, clerk, {
        changes: { servedSmes: '2480', ...eventsOf(2030) },
        year: 2030,
        reached: { 年度服务中小企业数量: '2480', 汇集服务机构数量: '198', 形成标准化服务产品: '24' },
        statement: '近两年服务站人员变动较大，服务企业数量有所下降。',
      });
      await submitDossier(page, '提交复核材料');
      await look(page, '72-reexamination-filed');
    });
    await withApi(baseURL, toys.username, (api) =>
      fileDossier(api, toys, { purpose: 'reexamination', today: '2031-01-23' }),
    );
    const reasons = '年服务企业数低于认定标准，复核不达标。';
    await as(page, REVIEWER, async () => {
      for (const who of HOLDERS) {
        await openSide(page, refOf(who), 'reexamination');
        await conclude(page, '不通过', reasons);
      }
    });
    await as(page, PROVINCE, async () => {
      for (const who of HOLDERS) {
        await openSide(page, refOf(who), 'reexamination');
        await decide(page, '复核不通过', { follows: /整改 1 年/u, reasons });
      }
      await openSide(page, refOf(clerk), 'history');
      await expectOnTimeline(page, '第1次复核不通过', '第十条');
      await expectOnTimeline(page, '进入整改期', '第十条');
      await look(page, '73-rectification');
    });
  });

  test('after rectification one passes; the other loses its title', async ({ page, baseURL }) => {
    await as(page, PROVINCE, async () => {
      await moveClockTo(page, '2032-01-24');
      await page.goto('/reexaminations');
      for (const name of names(HOLDERS)) await page.getByRole('checkbox', { name: `对“${name}”开展复核` }).check();
      await page.getByRole('button', { name: '开展复核' }).click();
      await expect(page.getByText('已开展复核').first()).toBeVisible();
      await look(page, '74-reexaminations-again');
    });
    for (const who of HOLDERS) {
      await withApi(baseURL, who.username, (api) =>
        fileDossier(api, who, { purpose: 'reexamination', today: '2032-01-24' }),
      );
    }
    await as(page, REVIEWER, async () => {
      await openSide(page, refOf(clerk), 'reexamination');
      await conclude(page, '通过', '整改到位，达到认定标准。');
      await openSide(page, refOf(toys), 'reexamination');
      await conclude(page, '不通过', '整改后仍未达到认定标准。');
    });
    await as(page, PROVINCE, async () => {
      await openSide(page, refOf(clerk), 'reexamination');
      await decide(page, '复核通过', { follows: /连续未通过的次数归零/u, reasons: '整改到位，同意通过。' });
      await openSide(page, refOf(clerk), 'history');
      await expectOnTimeline(page, '第2次复核通过', '第十条');
      await look(page, '75-passed');
      await openSide(page, refOf(toys), 'reexamination');
      await decide(page, '复核不通过', { follows: /撤销称号/u, reasons: '连续两次复核不达标。' });
      await openSide(page, refOf(toys), 'history');
      await expectOnTimeline(page, /第2次复核不通过（连续2次）/u, '第十条');
      await expectOnTimeline(page, /取消认定命名|撤销/u, '第十条');
      await look(page, '76-revoked');
      await page.goto('/titles');
      await look(page, '77-titles-at-the-end');
    });
    await as(page, clerk.username, async () => {
      await page.goto(`/files/${refOf(clerk).caseId}`);
      await expectOnTimeline(page, '第2次复核通过', '第十条');
      await look(page, '78-whole-life');
    });
  });
});

function names(of: readonly { product: string }[]): string[] {
  return of.map(({ product }) => product);
}

/** The events of a year, which every filing lists anew. */
function eventsOf(year: number): Pick<Facts, 'offlineEvents'> {
  const { offlineEvents } = completeAnswers(clerk.operator, { ...clerk.ctx, year });
  return { offlineEvents: offlineEvents ?? [] };
}

function isProvincial({ id }: { id: string }): boolean {
  return id === 'provincial-standard';
}
