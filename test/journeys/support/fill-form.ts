import { formsOf, visibleFields, type FormContext } from '@shifan/forms';
import type { Facts, Section } from '@shifan/rules';
import { yearLabel } from '@shifan/rules';
import { expect, type Page } from '@playwright/test';
import { samplePdf } from '../../../apps/api/src/seeds/sample-pdf.ts';
import { fillField } from './fill-field.ts';

/** Opens a section by its entry at the left. */
export async function openSection(page: Page, title: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: '表格各部分' });
  await sections.getByRole('link', { name: new RegExp(`^${title.replaceAll(/[()（）]/gu, '.')}(?!：)`, 'u') }).click();
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

type Filled = { sections: readonly Section[]; facts: Facts; ctx: FormContext };

/** Fills in sections of the application, those of their fields that are asked. */
export async function fillForm(page: Page, { sections, facts, ctx }: Filled): Promise<void> {
  const asked = new Set(
    formsOf(ctx.plugin, ctx.kind).flatMap((form) => visibleFields(form, facts, ctx).map(({ key }) => key)),
  );
  for (const section of sections) {
    await openSection(page, yearLabel(section.title, ctx.year));
    for (const field of section.fields) {
      const value = facts[field.key];
      if (asked.has(field.key) && value !== undefined && value !== null) {
        await fillField({ page, field, year: ctx.year }, value);
      }
    }
    await expect(page.getByText(/^已保存/u)).toBeVisible();
  }
}

/** Fills in every section of the application form and the creation plan. */
export async function fillForms(page: Page, facts: Facts, ctx: FormContext): Promise<void> {
  for (const { sections } of formsOf(ctx.plugin, ctx.kind)) await fillForm(page, { sections, facts, ctx });
}

/** Attaches one file to each slot named, on the page of materials. */
export async function attach(page: Page, ctx: FormContext, slots: readonly string[]): Promise<void> {
  await page
    .getByRole('navigation', { name: '表格各部分' })
    .getByRole('link', { name: /申报材料/u })
    .click();
  for (const slot of ctx.plugin.evidenceSlots.filter(({ id }) => slots.includes(id))) {
    const name = `${slot.title.slice(0, 20)}.pdf`;
    const buffer = Buffer.from(samplePdf(slot.title));
    await page
      .getByLabel(`上传${slot.title}`, { exact: true })
      .first()
      .setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
  }
}
