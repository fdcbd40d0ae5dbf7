import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { newId, type NewObjectionFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import { cleanFileName } from '../evidence/clean-name.ts';
import { inspectFile } from '../evidence/inspect/inspect-file.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import { OBJECTION_FILES } from './objection-rules.ts';

/** A file as somebody handed it in, under the name that they gave it. */
export type HandedIn = { name: string; bytes: Uint8Array };

/** What a file is known by before it is looked at. */
export function fingerprintsOf(files: readonly HandedIn[]): { name: string; sm3: string }[] {
  return files.map(({ name, bytes }) => ({
    name: cleanFileName(name),
    sm3: createHash('sm3').update(bytes).digest('hex'),
  }));
}

/** Refuses too many files, too large ones, and what is not what it says it is; nothing is kept yet. */
export async function inspectEvidence(files: readonly HandedIn[]): Promise<NewObjectionFile[]> {
  const { most, maxBytes, accepted } = OBJECTION_FILES;
  if (files.length > most) fail('OBJECTION_FILES_TOO_MANY', { count: String(files.length), max: String(most) });
  const found: NewObjectionFile[] = [];
  for (const [index, { bytes }] of files.entries()) {
    const { name, sm3 } = fingerprintsOf(files)[index] ?? fail('FILE_MISSING');
    if (bytes.length > maxBytes) fail('FILE_TOO_LARGE', { name, max: `${maxBytes / 1024 / 1024} MB` });
    const inspection = await inspectFile(Buffer.from(bytes), name);
    if (!inspection.ok) {
      const { code, slots } = inspection.rejection;
      fail(code, { name, accepted, ...slots });
    }
    found.push({ id: newId(), name, size: bytes.length, mediaType: inspection.file.mediaType, sm3 });
  }
  return found;
}

/** Keeps the bytes with the authority that decides on the objection. */
export async function keepEvidence(store: EvidenceStore, tenant: string, files: readonly HandedIn[]): Promise<void> {
  for (const { bytes } of files) {
    const received = await store.receive(Readable.from([bytes]));
    await store.keep(tenant, received);
  }
}
