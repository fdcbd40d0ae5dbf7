const LONGEST = 60;

/**
 * Shortens an offending value to at most 60 characters (code points) for showing; control characters become “�”.
 * The value is never cut inside a surrogate pair. Example: `shorten('a'.repeat(80)).length` → 60, ending in “…”.
 */
export function shorten(value: string): string {
  const head = Array.from(value.slice(0, LONGEST * 4), (character) =>
    isUnprintable(character) ? '\uFFFD' : character,
  );
  if (head.length <= LONGEST && value.length <= LONGEST * 4) return head.join('');
  return `${head.slice(0, LONGEST - 1).join('')}…`;
}

function isUnprintable(character: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(character);
}
