/**
 * Turns full-width ASCII forms (９１Ａ－．) and the ideographic space into their half-width twins; leaves all else alone.
 * For identities, numbers and dates only: in names and prose full-width forms are kept as written.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/gu, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
