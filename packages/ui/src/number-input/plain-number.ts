const FULL_WIDTH = /[０-９．，－]/gu;

/** Full-width digits become plain ones and thousands separators go; anything else is left for the check to name. */
export function plainNumber(text: string): string {
  return text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[,\s]/gu, '');
}
