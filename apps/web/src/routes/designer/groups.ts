/** The headings of a list in their order, each once: texts, so that a list read again does not close what is open below them. */
export function headingsOf<Row>(rows: readonly Row[], headingOf: (row: Row) => string): string[] {
  return [...new Set(rows.map(headingOf))];
}
