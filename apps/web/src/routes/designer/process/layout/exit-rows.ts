import type { Exit } from '../stage.ts';
import { LANES, type Figure } from './picture.ts';
import { detailBlock, textBlock } from './text-block.ts';

const END_PADDING = 10;
const ROW_GAP = 14;

/** The ways out of a stage under each other: the words over the arrow, what has become of the case in the box. */
export function exitRows(exits: readonly Exit[], y: number): Omit<Figure, 'id'> & { height: number } {
  const rows: Omit<Figure, 'id'> = { rectangles: [], texts: [], arrows: [] };
  let top = y;
  for (const exit of exits) {
    const words = detailBlock(exit, { ...LANES.out, y: top });
    const line = top + words.height + 6;
    const inner = { x: LANES.end.x + END_PADDING, width: LANES.end.width - 2 * END_PADDING };
    const size = textBlock({ text: exit.end, look: 'body' }, { ...inner, y: 0 }).height;
    const height = size + 2 * END_PADDING;
    const boxTop = Math.max(top, line - height / 2);
    const end = textBlock({ text: exit.end, look: 'body' }, { ...inner, y: boxTop + END_PADDING });
    rows.texts.push(...words.texts, ...end.texts);
    rows.rectangles.push({ x: LANES.end.x, y: boxTop, width: LANES.end.width, height, look: 'end' });
    rows.arrows.push([
      [LANES.stage.x + LANES.stage.width, line],
      [LANES.end.x, line],
    ]);
    top = Math.max(line, boxTop + height) + ROW_GAP;
  }
  return { ...rows, height: Math.max(0, top - y - ROW_GAP) };
}
