import { fieldLabel } from '@shifan/forms';
import type { FactValue, Field, Row } from '@shifan/rules';
import { expect, type Locator, type Page } from '@playwright/test';
import { asCopiedCells, industryName } from './pasted.ts';

type Filler = (place: { page: Page; field: Field; name: RegExp; year: number }, value: FactValue) => Promise<void>;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** The accessible name of a field: its label, its unit, and that it must be filled in. */
export function nameOf(field: Field, year: number): RegExp {
  return new RegExp(`^${escaped(fieldLabel(field, year))}\\s*(?:（[^）]*）)?\\s*(?:必填)?$`, 'u');
}

async function typeText({ page, name }: { page: Page; name: RegExp }, value: FactValue): Promise<void> {
  const box = page.getByRole('textbox', { name });
  await box.fill(String(value));
  await box.blur();
  await expect(box).not.toHaveValue('');
}

function optionOf(group: Locator, role: 'radio' | 'checkbox', label: string): Locator {
  return group.getByRole(role, { name: label, exact: true });
}

const choose: Filler = async ({ page, field, name }, value) => {
  const label = field.options?.find(({ code }) => code === value)?.label ?? String(value);
  await optionOf(page.getByRole('radiogroup', { name }), 'radio', label).check();
};

const tick: Filler = async ({ page, field, name }, value) => {
  const group = page.getByRole('group', { name });
  for (const code of Array.isArray(value) ? value : []) {
    const label = field.options?.find((option) => option.code === code)?.label ?? String(code);
    await optionOf(group, 'checkbox', label).check();
  }
};

const paste: Filler = async ({ page, field, year }, value) => {
  const rows = (Array.isArray(value) ? value : []).filter((row): row is Row => typeof row === 'object');
  const table = page.getByRole('table', { name: fieldLabel(field, year) });
  await table.locator('xpath=..').getByRole('button', { name: '从 Excel 或 WPS 粘贴' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('复制来的单元格').fill(asCopiedCells(field, rows));
  await dialog.getByRole('button', { name: '放进表格' }).click();
  await expect(dialog).toBeHidden();
  await expect(table.getByRole('button', { name: /^删除第/u })).toHaveCount(rows.length);
};

const findCode: Filler = async ({ page, name }, value) => {
  const label = industryName(String(value));
  await page.getByRole('combobox', { name }).fill(label);
  await page
    .getByRole('option', { name: new RegExp(escaped(label), 'u') })
    .first()
    .click();
};

const FILLERS: Partial<Record<Field['type'], Filler>> = {
  choice: choose,
  'yes-no': async ({ page, name }, value) => {
    await optionOf(page.getByRole('radiogroup', { name }), 'radio', value === true ? '是' : '否').check();
  },
  'multi-choice': tick,
  table: paste,
  industry: findCode,
  computed: async () => {},
};

/** Answers one field of the open section as a person would. */
export async function fillField(place: { page: Page; field: Field; year: number }, value: FactValue): Promise<void> {
  const name = nameOf(place.field, place.year);
  await (FILLERS[place.field.type] ?? typeText)({ ...place, name }, value);
}
