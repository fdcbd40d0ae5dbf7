import { randomBytes } from 'node:crypto';

/**
 * A UUIDv7 (RFC 9562): begins with the instant, so rows written together lie together in the indexes; the rest is random.
 * @param now milliseconds since 1970
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The person of what the system does by itself. */
export const SYSTEM_PERSON = '00000000-0000-7000-8000-000000000000';
