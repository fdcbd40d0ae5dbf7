import { fieldsOf } from '@shifan/forms';
import { yearLabel, type FactValue } from '@shifan/rules';
import { expect, type Page } from '@playwright/test';
import { fillField } from './fill-field.ts';
import type { Applicant } from './operator.ts';

export type Dossier = {
  /** what is typed into the form beside what is known already */
  changes: Record<string, FactValue>;
  year: number;
  /** value reached of each target, by its indicator */
  reached: Record<string, string>;
  statement: string;
};

async function openPart(page: Page, title: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: '材料各部分' });
  await parts.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

async function fillForm(page: Page, who: Applicant, { changes, year }: Dossier): Promise<void> {
  const places = fieldsOf(who.ctx.plugin, who.kind);
  for (const [key, value] of Object.entries(changes)) {
    const place = places.get(key);
    if (!place) throw new Error(`the form does not ask for ${key}`);
    await openPart(page, yearLabel(place.section.title, year));
    await fillField({ page, field: place.field, year }, value);
  }
}

/** Fills in the dossier that is begun: what has changed in the form, every target, every goal, the statement. */
export async function fillDossier(page: Page, who: Applicant, dossier: Dossier): Promise<void> {
  await fillForm(page, who, dossier);
  await openPart(page, '创建方案目标的完成情况');
  for (const [indicator, value] of Object.entries(dossier.reached)) {
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: indicator, exact: true }) });
    await card.getByRole('textbox', { name: /^完成值/u }).fill(value);
  }
  await openPart(page, '创建目标对照清单');
  for (const goal of await page.getByRole('checkbox').all()) await goal.check();
  await openPart(page, '总体情况说明');
  await page.getByRole('textbox', { name: /^总体情况说明/u }).fill(dossier.statement);
  await page.getByRole('textbox', { name: /^总体情况说明/u }).blur();
  await expect(page.getByText(/^已保存/u)).toBeVisible();
}

/** Goes to the last part and hands the dossier in. */
export async function submitDossier(page: Page, button: string): Promise<void> {
  await openPart(page, '检查并提交');
  await page.getByRole('region', { name: '真实性声明' }).getByRole('checkbox').check();
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('region', { name: '回执' })).toBeVisible();
}
