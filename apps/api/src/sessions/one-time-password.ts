import { createHmac } from 'node:crypto';

/** How long a one-time password lets in. */
export const ONE_TIME_DAYS = 7;

// Read over the telephone and typed by hand: without letters and digits that look alike.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/**
 * The password an administrator hands to somebody, in groups of four. Made of the command's id, so that a command whose
 * answer got lost answers the same again and nothing keeps the password. 31¹² possibilities.
 */
export function oneTimePassword(secret: string, commandId: string): string {
  const bytes = createHmac('sha512', secret).update(`one-time password ${commandId}`).digest();
  const fair = [...bytes].filter((byte) => byte < 256 - (256 % ALPHABET.length));
  const letters = fair.slice(0, LENGTH).map((byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  return letters.join('').replaceAll(/(.{4})(?=.)/gu, '$1-');
}

/** The end of its days, from now. */
export function oneTimeEnd(now: number): Date {
  return new Date(now + ONE_TIME_DAYS * 24 * 60 * 60 * 1000);
}
