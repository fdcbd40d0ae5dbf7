import type { Detail } from '../stage.ts';
import type { Look, TextLine } from './picture.ts';
import { wrapText } from './wrap-text.ts';

const SIZES: Record<Look, { size: number; line: number }> = {
  title: { size: 16, line: 24 },
  body: { size: 14, line: 20 },
  clause: { size: 13, line: 19 },
};

/** Where a block of text stands. */
export interface Place {
  x: number;
  y: number;
  width: number;
}

/** Lines under each other, and how high they are together. */
export interface TextBlock {
  texts: TextLine[];
  height: number;
}

/** One text, wrapped. */
export function textBlock(line: Pick<TextLine, 'text' | 'look' | 'citation'>, { x, y, width }: Place): TextBlock {
  const { size, line: step } = SIZES[line.look];
  const lines = wrapText(line.text, width, size);
  const texts = lines.map((text, at) => ({ ...line, text, x, y: y + at * step + size }));
  return { texts, height: lines.length * step };
}

/** Blocks under each other. */
export function stacked(lines: readonly Pick<TextLine, 'text' | 'look' | 'citation'>[], place: Place): TextBlock {
  const texts: TextLine[] = [];
  let height = 0;
  for (const line of lines) {
    const block = textBlock(line, { ...place, y: place.y + height });
    texts.push(...block.texts);
    height += block.height;
  }
  return { texts, height };
}

/** A sentence and below it the clause it stands on. */
export function detailBlock({ text, citation }: Detail, place: Place): TextBlock {
  const clause = citation ? [{ text: citation.clause, look: 'clause' as const, citation }] : [];
  return stacked([{ text, look: 'body' }, ...clause], place);
}
