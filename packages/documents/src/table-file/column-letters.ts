/** The letters of a column counted from 0. Example: `columnLetters(27)` → 'AB'. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

/** The column, counted from 0, of a cell's address; undefined where it is none. Example: `columnOf('AB7')` → 27. */
export function columnOf(address: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d{1,7}$)/u.exec(address)?.[0];
  if (letters === undefined) return undefined;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
