const MARKUP = Symbol('markup');

/** Markup that was made by `html` and nothing else: only such a value is ever written as it is. */
export type Html = { readonly [MARKUP]: string };

/** What may stand in a template; nothing is written for what is absent or false. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (one) => ENTITIES[one] ?? one);
}

function written(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escape(piece);
  if (typeof piece === 'number') return String(piece);
  return MARKUP in piece ? piece[MARKUP] : piece.map(written).join('');
}

/**
 * Markup with everything in it escaped, in text and in quoted attributes alike. Example: html`<p title="${name}">${name}</p>`.
 * Attributes are always quoted; nothing is ever written into a script or a style.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { [MARKUP]: outdented(parts).reduce((text, part, index) => text + written(pieces[index - 1]) + part) };
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The template's own text without the indentation of the source; each template once. */
function outdented(parts: TemplateStringsArray): readonly string[] {
  const before = known.get(parts);
  if (before) return before;
  const text = parts.map((part) => part.replaceAll(/\s*\n\s*/gu, '\n'));
  known.set(parts, text);
  return text;
}

/** The markup as it is sent. */
export function textOf(markup: Html): string {
  return markup[MARKUP];
}
