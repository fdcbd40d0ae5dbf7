/**
 * The place of a heading in the page, as Markdown viewers make it of its text.
 * @example anchorOf('2.1 办法 Plugin') // '21-办法-plugin'
 */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');
}

/** A link to a heading of the manual, under words of its own. */
export function linkTo(heading: string, words = heading): string {
  return `[${words}](#${anchorOf(heading)})`;
}

/** Text for a cell of a table: one line, no bar. */
export function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ').replaceAll('|', '\\|');
}

/** A word of the vocabulary as it is written. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A table: the heads of its columns, then a row each. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---|').join('')}`, ...lines];
}
