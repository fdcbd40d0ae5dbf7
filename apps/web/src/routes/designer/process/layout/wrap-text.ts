/** How wide a text is drawn, in the units of the picture: a Chinese character is a square, a Latin one about half. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) > 0x2e7f || '“”—…'.includes(character) ? size : size * 0.58;
  return width;
}

// What is not parted: a Latin word, a number from its unit, and a mark from what it opens or closes.
const UNITS = /(?:[（“〔《]*(?:\d+ \S|[\u0021-\u007e]+|[^\s])[，。；：、！？）”〕》]*)|\s/gu;

/** A text in lines of at most this width; never begins a line with a closing mark. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [unit] of text.matchAll(UNITS)) {
    if (line !== '' && textWidth(line + unit, size) > width) {
      lines.push(line.trim());
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
