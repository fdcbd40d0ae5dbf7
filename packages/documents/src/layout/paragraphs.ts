import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { printable } from './printable.ts';
import { fonts, sizes } from './typography.ts';

type Face = Pick<IRunOptions, 'size' | 'bold'> & { font?: string };

/** A text as one run; line breaks of the text are line breaks of the page. A leading = + - @ is text like any other. */
export function run(text: string, face: Face = {}): TextRun[] {
  const font = face.font ?? fonts.body;
  return printable(text)
    .split('\n')
    .map((line, index) => {
      const options = { text: line, font, size: face.size ?? sizes.body, bold: face.bold ?? false };
      return new TextRun(index === 0 ? options : { ...options, break: 1 });
    });
}

/** A paragraph of one text. */
export function paragraph(text: string, options: IParagraphOptions & { face?: Face } = {}): Paragraph {
  const { face, ...rest } = options;
  return new Paragraph({ ...rest, children: run(text, face) });
}

/** The title of a form, centred. */
export function title(text: string): Paragraph {
  const face = { font: fonts.title, size: sizes.title };
  return paragraph(text, { face, alignment: AlignmentType.CENTER, spacing: { before: 240, after: 360 } });
}

/** The heading of a numbered part. */
export function heading(text: string): Paragraph {
  const face = { font: fonts.heading, size: sizes.heading };
  return paragraph(text, { face, keepNext: true, spacing: { before: 240, after: 120 } });
}

/** Small print. */
export function note(text: string): Paragraph {
  return paragraph(text, { face: { size: sizes.note }, spacing: { before: 60, after: 60 } });
}

/** Prose: a paragraph for each line, the first line set in by two characters. */
export function prose(text: string): Paragraph[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line, { indent: { firstLine: 640 }, spacing: { line: 560 } }));
}
