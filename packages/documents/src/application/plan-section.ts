import type { FileChild } from 'docx';
import { fieldLabel, isVisible } from '@shifan/forms';
import { own, yearLabel } from '@shifan/rules';
import type { Field, Section } from '@shifan/rules';
import { heading, paragraph, prose } from '../layout/paragraphs.ts';
import { fonts, sizes } from '../layout/typography.ts';
import type { Answers } from './answers.ts';
import { tableBody } from './form-table.ts';
import { printedValue } from './printed-value.ts';

/** A chapter of the creation plan: prose under its heading, tables where the plan asks for rows. */
export function planSection(section: Section, answers: Answers): FileChild[] {
  const { facts, context } = answers;
  const chapter = yearLabel(section.title, context.year);
  const fields = section.fields.filter((field) => isVisible(field, facts, context));
  return [heading(chapter), ...fields.flatMap((field) => fieldBlocks(field, chapter, answers))];
}

function fieldBlocks(field: Field, chapter: string, answers: Answers): FileChild[] {
  const { facts, context } = answers;
  const label = fieldLabel(field, context.year);
  const face = { font: fonts.subheading, size: sizes.body };
  // A chapter of one field does not say its own title twice.
  const subheading = chapter.endsWith(label) ? [] : [paragraph(label, { face, keepNext: true })];
  if (field.type === 'table') return [...subheading, ...tableBody(field, answers)];
  return [...subheading, ...prose(printedValue(field, own(facts, field.key)))];
}
