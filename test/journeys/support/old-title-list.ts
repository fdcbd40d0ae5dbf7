import { catalogue } from '@shifan/errors';
import { expect, type Page } from '@playwright/test';
import { faultyList, faultyListXlsx } from '@shifan/migration/faulty-list';

/** A province's list of 5 000 old titles, with 120 faults at known rows. */
export const list = faultyList();

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Uploads the list, and stands before what its check found. */
export async function uploadList(page: Page): Promise<void> {
  const buffer = Buffer.from(await faultyListXlsx(list));
  await page.goto('/old-titles/imports/new');
  await page.getByLabel('上传旧称号名单').setInputFiles({ name: '广东省旧称号名单.xlsx', mimeType: TYPE, buffer });
  await expect(page.getByRole('region', { name: '核对结果' })).toBeVisible({ timeout: 30_000 });
}

/** The number that stands under a label of the result. */
export async function counted(page: Page, label: string): Promise<number> {
  const figures = page.getByRole('region', { name: '核对结果' }).locator('dl > div');
  const text = await figures.filter({ hasText: label }).locator('dd').innerText();
  return Number(text.replace(' 行', ''));
}

type Told = { row: number; severity: string; message: string };

/** Every problem that the screen tells, page by page. */
export async function problemsTold(page: Page): Promise<Told[]> {
  const told: Told[] = [];
  const rows = page.getByRole('table', { name: '问题，按行排列' }).locator('tbody').getByRole('row');
  const next = page.getByRole('link', { name: '下一页' });
  await expect(rows.first()).toBeVisible();
  for (;;) {
    const lines = await rows.allInnerTexts();
    for (const line of lines) {
      const [row = '', , , problem = ''] = line.split('\t');
      const [severity = '', ...message] = problem.trim().split(/\s*\n\s*/u);
      told.push({ row: Number(row), severity, message: message.join('') });
    }
    if ((await next.count()) === 0) return told;
    await next.click();
    await expect.poll(() => rows.first().innerText()).not.toBe(lines[0]);
  }
}

/** The seeded faults that the screen does not name at their row. */
export function notNamed(told: readonly Told[]): string[] {
  const missing = list.expected.filter(({ row, code, severity }) => {
    const word = severity === 'error' ? '错误' : '提醒';
    const message = messageOf(catalogue[code].message);
    return !told.some((one) => one.row === row && one.severity === word && message.test(one.message));
  });
  return missing.map(({ row, code }) => `${row} ${code}`);
}

/** A message of the catalogue, whatever stands in its slots. */
function messageOf(message: string): RegExp {
  const parts = message.split(/\{[^}]*\}/u).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 'su');
}
