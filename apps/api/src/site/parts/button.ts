import { html, type Html, type Piece } from '../html.ts';

export type ButtonLook = 'main' | 'plain' | 'quiet';

const LOOKS: Record<ButtonLook, string> = {
  main: 'bg-action text-white border-action hover:bg-action-dark',
  plain: 'bg-white text-action border-action hover:bg-action-tint',
  quiet: 'bg-transparent text-action border-transparent hover:bg-action-tint',
};

type Look = { look?: ButtonLook; small?: boolean };

function classOf({ look = 'plain', small = false }: Look): string {
  const size = small ? 'min-h-8 px-3 text-sm' : 'min-h-10 px-4 max-sm:px-3';
  return `inline-flex items-center justify-center gap-2 rounded-md border py-1 no-underline whitespace-nowrap print:hidden ${size} ${LOOKS[look]}`;
}

/** The button that sends its form. */
export function submitButton(label: Piece, look: Look & { name?: string } = {}): Html {
  return html`<button type="submit" class="${classOf(look)}" ${look.name && html`aria-label="${look.name}"`}>
    ${label}
  </button>`;
}

/** A link that acts as a button. `name`: what it is called where several read alike. */
export function buttonLink(href: string, label: Piece, look: Look & { name?: string } = {}): Html {
  return html`<a href="${href}" class="${classOf(look)}" ${look.name && html`aria-label="${look.name}"`}>${label}</a>`;
}

/** A link in running text. */
export function link(href: string, label: Piece): Html {
  return html`<a class="link" href="${href}">${label}</a>`;
}
