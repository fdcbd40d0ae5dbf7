const candidates = ['\t', ';', ','] as const;

/**
 * What separates the cells of a csv: the sign that stands most often, outside quotes, in the first line that has something in it; a tab before a
 * semicolon before a comma.
 * @example delimiterOf('名称;代码;日期\n') // ';'
 */
export function delimiterOf(text: string): string {
  const line = firstLine(text).replaceAll(/"[^"]*"/gu, '');
  let best: string = ',';
  let most = 0;
  for (const candidate of candidates) {
    const count = line.split(candidate).length - 1;
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

/** Up to the first line end outside quotes. */
function firstLine(text: string): string {
  const start = text.search(/\S/u);
  return /^(?:[^"\r\n]|"[^"]*(?:"|$))*/u.exec(start < 0 ? '' : text.slice(start))?.[0] ?? '';
}
