import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { look } from './support/look.ts';
import { expectNoRanking, rankingOn } from './support/no-ranking.ts';
import { as } from './support/people.ts';
import { readScreen } from './support/read-screen.ts';
import { SEEDED, seedRanking } from './support/seed-ranking.ts';

const REASON = '年度创建工作调度';

async function openOverview(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '总览' }).first().click();
}

async function openSide(page: Page, name: string): Promise<void> {
  await page.getByRole('tablist', { name: '总览的各个方面' }).getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
}

/** The division codes down a table of figures, as they stand. */
async function codesDown(page: Page, table: RegExp): Promise<string[]> {
  const heads = await page.getByRole('table', { name: table }).getByRole('rowheader').allInnerTexts();
  return heads.flatMap((head) => /\d{6}/u.exec(head) ?? []);
}

/** Everything on the screen and in a file stands by division code, never by result. */
function expectByCode(codes: readonly string[], count: number): void {
  expect(codes).toHaveLength(count);
  expect(codes).toEqual(codes.toSorted());
}

async function exported(page: Page): Promise<string> {
  const kept = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出 CSV' }).click();
  return readFile(await (await kept).path(), 'utf8');
}

async function labelsOf(boxes: Locator): Promise<string[]> {
  return Promise.all(
    (await boxes.all()).map(async (box) => (await box.locator('xpath=ancestor::label').innerText()).trim()),
  );
}

/** Every side of the overview, each looked at for what ranks. */
async function everySide(page: Page): Promise<void> {
  const names = await page.getByRole('tablist', { name: '总览的各个方面' }).getByRole('tab').allInnerTexts();
  expect(names.length).toBeGreaterThan(9);
  for (const name of names) {
    await openSide(page, name);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectNoRanking(page);
  }
}

test('the ministry looks at the whole, drills down and exports; a province looks at its cities; who read is written', async ({
  page,
}) => {
  await as(page, 'ministry', async () => {
    await test.step('nothing of the tenants is shown before the reason is written', async () => {
      await openOverview(page);
      await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
      await expect(page.getByText('写明查阅理由后才能查阅各地的数据。')).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(0);
      await page.getByRole('button', { name: '填写查阅理由' }).click();
      await page.getByRole('textbox', { name: /^查阅理由/u }).fill(REASON);
      await page.getByRole('button', { name: '开始查阅' }).click();
    });

    await test.step('37 authorities stand by their code, on the screen as in the file', async () => {
      await expect(page.getByRole('row', { name: /^大连市/u })).toBeVisible();
      expectByCode(await codesDown(page, /按行政区划代码排列/u), 37);
      await look(page, 'overview-stock');
      const lines = (await exported(page)).split('\n');
      expectByCode(
        lines.flatMap((line) => /^"?(\d{6})\b/u.exec(line)?.[1] ?? []),
        37,
      );
    });

    await test.step('every side of it is there, and none of them ranks', async () => {
      await everySide(page);
      await openSide(page, '法定期限');
      await expect(page.getByRole('columnheader', { name: '推荐截止' })).toBeVisible();
      await openSide(page, '服务情况');
      await expect(page.getByRole('rowheader', { name: /^填报/u })).toBeVisible();
      await openSide(page, '按月变化');
      await expect(page.getByRole('img', { name: /^提交申报按月的折线/u })).toBeVisible();
      await expect(page.getByRole('row', { name: /^2025年11月/u })).toBeVisible();
      await look(page, 'overview-series');
      await expectNoRanking(page);
      const asked = page.getByRole('group', { name: '看哪些事项' }).getByRole('checkbox', { checked: true });
      const drawn = await page.getByRole('figure').locator('figcaption').allInnerTexts();
      expect(drawn.map((name) => name.replace(/（.*$/u, ''))).toEqual(await labelsOf(asked));
    });

    await test.step('a ranking would be seen: faults put into this very screen are', async () => {
      await openSide(page, '现有申报');
      await seedRanking(page);
      const found = rankingOn(await readScreen(page));
      for (const sort of SEEDED) expect(found.join('\n')).toContain(sort);
      await page.reload();
      await expectNoRanking(page);
    });

    await test.step('a tile of the map is reached by keyboard and leads to the cases behind it', async () => {
      await openSide(page, '现有申报');
      await page.getByRole('link', { name: '方位图' }).click();
      await page.getByRole('combobox', { name: '看哪一项' }).selectOption('审核 · 部级');
      const tiles = page.getByRole('list', { name: /方位示意$/u }).getByRole('link');
      await expect(tiles).toHaveCount(37);
      await look(page, 'overview-map');
      await expectNoRanking(page);
      await page.getByRole('link', { name: '大连市：1 件' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: '大连市的申报' })).toBeVisible();
      await expect(page.getByRole('link', { name: '滨城轴承中小企业服务基地' })).toBeVisible();
      await look(page, 'overview-cases');
      await expectNoRanking(page);
    });

    await test.step('a case that was not recommended to it stays unseen', async () => {
      await page.goto('/overview/cases?authority=440000');
      await expect(page.getByRole('heading', { level: 1, name: '广东省的申报' })).toBeVisible();
      await expect(page.getByText('没有可以逐件查阅的申报，可以放宽上面的筛选。')).toBeVisible();
    });

    await test.step('what helps to decide on a standard names nobody and ranks nobody', async () => {
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '标准测算' }).first().click();
      await expect(page.getByRole('img', { name: /的分布/u })).toBeVisible();
      await page.getByText('看各组的件数').click();
      await expectNoRanking(page);
      await page
        .getByRole('textbox', { name: /^假设为/u })
        .first()
        .fill('9');
      await expect(page.getByRole('table', { name: /^各地会改变判断的件数/u })).toBeVisible();
      await expectNoRanking(page);
    });
  });

  await as(page, 'province_440000', async () => {
    await openOverview(page);
    await expect(page.getByRole('heading', { level: 1, name: '广东省总览' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('row', { name: /^广州市/u })).toBeVisible();
    const codes = await codesDown(page, /按行政区划代码排列/u);
    expectByCode(codes, codes.length);
    await look(page, 'overview-province');
    await expectNoRanking(page);
    await page.getByRole('link', { name: '广州市', exact: true }).click();
    await expect(page.getByRole('cell', { name: '440100' }).first()).toBeVisible();
  });

  await as(page, 'auditor_ministry', async () => {
    await openOverview(page);
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.getByRole('link', { name: '查阅记录' }).click();
    await expect(page.getByRole('row', { name: new RegExp(`导出全国总览.*${REASON}`, 'u') })).toBeVisible();
    await look(page, 'overview-readings');
  });
});
