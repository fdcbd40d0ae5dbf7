import { createHmac } from 'node:crypto';
import { sm3 } from '@shifan/db';

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * The secret code by which an objector follows the objection: made from the request and this server's key, so that a
 * repeated request gets the same code and the code need not be kept. 140 bits.
 */
export function trackingCode(secret: string, request: string): string {
  const digest = createHmac('sha256', secret).update(`objection ${request}`).digest();
  const letters = [...digest.subarray(0, 28)].map((byte) => ALPHABET[byte % 32]).join('');
  return letters.match(/.{4}/gu)?.join('-') ?? letters;
}

/** What of a code is kept, however it was typed. */
export function trackingHash(code: string): string {
  return sm3(code.toUpperCase().replaceAll(/[^A-Z2-9]/gu, ''));
}
