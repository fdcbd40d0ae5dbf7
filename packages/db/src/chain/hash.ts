import { createHash } from 'node:crypto';
import { canonicalJson } from '../json.ts';

/** What of an event its hash covers: everything but who may see it. */
export interface ChainedEvent {
  tenantId: string;
  id: string;
  caseId: string;
  version: number;
  type: string;
  on: string;
  recordedAt: string;
  actorLevel: string;
  actorId: string;
  actorName: string;
  commandId: string;
  /** canonical JSON */
  payload: string;
  /** where the event found the case and where it left it */
  stageBefore: string;
  stage: string;
  position: number;
}

/** Before the first event of a tenant. */
export const CHAIN_START = '0'.repeat(64);

/** SM3 (GB/T 32905-2016) of a text in UTF-8, as 64 hex digits. Example: `sm3('abc')` begins `66c7f0f4`. */
export function sm3(text: string): string {
  return createHash('sm3').update(text, 'utf8').digest('hex');
}

/** The hash of an event: SM3 over the hash before it and the event in canonical JSON. */
export function chainHash(previousHash: string, event: ChainedEvent): string {
  return sm3(`${previousHash}\n${canonicalJson({ ...event })}`);
}
