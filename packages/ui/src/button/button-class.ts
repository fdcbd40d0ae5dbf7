export type ButtonLook = 'main' | 'plain' | 'quiet' | 'refusal';

const LOOKS: Record<ButtonLook, string> = {
  main: 'bg-action text-white border-action hover:bg-action-dark aria-disabled:bg-shade aria-disabled:text-muted aria-disabled:border-line',
  plain:
    'bg-white text-action border-action hover:bg-action-tint aria-disabled:text-muted aria-disabled:border-line aria-disabled:hover:bg-white',
  quiet: 'bg-transparent text-action border-transparent hover:bg-action-tint aria-disabled:text-muted',
  refusal:
    'bg-white text-refusal border-refusal hover:bg-refusal-tint aria-disabled:text-muted aria-disabled:border-line',
};

/** The classes of a button, so that a link which acts as one looks the same. */
export function buttonClass(look: ButtonLook = 'plain', small = false): string {
  const size = small ? 'min-h-8 px-3 text-sm' : 'min-h-10 px-4 max-sm:px-3';
  return `inline-flex items-center justify-center gap-2 rounded-md border py-1 no-underline whitespace-nowrap aria-disabled:cursor-not-allowed ${size} ${LOOKS[look]}`;
}
