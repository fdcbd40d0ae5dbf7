import type { FileChild } from 'docx';
import { fieldLabel, isVisible } from '@shifan/forms';
import { own, rowsOf, yearLabel } from '@shifan/rules';
import type { Field, Section } from '@shifan/rules';
import { grid, proportions } from '../layout/grid.ts';
import type { GridRow } from '../layout/grid.ts';
import { heading, note, paragraph } from '../layout/paragraphs.ts';
import { fonts, sizes } from '../layout/typography.ts';
import type { Answers } from './answers.ts';
import { printedValue } from './printed-value.ts';
import { rowsTable } from './rows-table.ts';

const widths = proportions([10, 15, 10, 15]);
const wide: ReadonlySet<Field['type']> = new Set(['long-text', 'multi-choice', 'choice', 'computed', 'industry']);

/** A section of an application form in the form's table look: two short fields to a row, long ones over the full width. */
export function formSection(section: Section, answers: Answers): FileChild[] {
  const { facts, context } = answers;
  const blocks: FileChild[] = [heading(yearLabel(section.title, context.year))];
  let rows: GridRow[] = [];
  const close = (): void => {
    // Two tables that touch become one in Word.
    if (rows.length > 0) blocks.push(grid(rows, widths), paragraph('', { face: { size: sizes.note } }));
    rows = [];
  };
  for (const group of grouped(section.fields.filter((field) => isVisible(field, facts, context)))) {
    const [first] = group;
    if (first?.type === 'table') {
      close();
      blocks.push(...tableBlocks(first, answers));
    } else rows.push(fieldRow(group, answers));
  }
  close();
  if (section.hint !== undefined) blocks.push(note(yearLabel(section.hint, context.year)));
  return blocks;
}

/** Fields in rows: two neighbouring short ones share one. */
function grouped(fields: readonly Field[]): Field[][] {
  const groups: Field[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    const alone = field.type === 'table' || wide.has(field.type);
    const [waiting] = last ?? [];
    if (!alone && last?.length === 1 && waiting && !wide.has(waiting.type) && waiting.type !== 'table')
      last.push(field);
    else groups.push([field]);
  }
  return groups;
}

function fieldRow(group: readonly Field[], { facts, context }: Answers): GridRow {
  const span = group.length > 1 ? 1 : 3;
  return {
    cells: group.flatMap((field) => [
      { text: fieldLabel(field, context.year), as: 'label' as const },
      { text: valueText(field, own(facts, field.key), context.year), span },
    ]),
  };
}

function valueText(field: Field, value: Answers['facts'][string], year: number): string {
  const text = printedValue(field, value);
  // The form prints its formulas beside their results.
  return field.type === 'computed' && field.hint ? `${text}\n${yearLabel(field.hint, year)}` : text;
}

/** A table field: its name, its rows, and the note the form prints with it. */
function tableBlocks(field: Field, answers: Answers): FileChild[] {
  const face = { font: fonts.heading, size: sizes.table };
  const label = fieldLabel(field, answers.context.year);
  const caption = paragraph(label, { face, keepNext: true, spacing: { before: 120, after: 60 } });
  return [caption, ...tableBody(field, answers)];
}

/** The rows of a table field with the note the form prints below them; never empty, so that two tables never touch. */
export function tableBody(field: Field, { facts, context }: Answers): FileChild[] {
  const rows = rowsOf(own(facts, field.key)) ?? [];
  return [
    rowsTable(field, rows, context.year),
    note(field.hint === undefined ? '' : yearLabel(field.hint, context.year)),
  ];
}
