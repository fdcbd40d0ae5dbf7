import { addEvidenceFile, type EvidenceFile, lockCase, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { EvidenceSlot } from '@shifan/rules';
import type { Readable } from 'node:stream';
import { asPerson } from '../cases/as-person.ts';
import type { Ref } from '../contract/scalars.ts';
import { asOperator } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { type AttachTo, openPlace, type Place } from './attachment.ts';
import { cleanFileName } from './clean-name.ts';
import type { Recognised } from './inspect/finding.ts';
import { inspectFile } from './inspect/inspect-file.ts';
import type { Received } from './store.ts';

export type Upload = {
  ref: Ref;
  slot: string;
  /** absent: the application */
  attachTo?: AttachTo | undefined;
  name: string;
  source: Readable;
  isTruncated: () => boolean;
};

const ACCEPT_WORDS = { pdf: 'PDF', image: 'PNG、JPG 图片', word: 'Word（docx）', sheet: 'Excel（xlsx）', ofd: 'OFD' };

/**
 * Takes a file in: the right and the slot first, then the bytes while hashing, then what they really are. A file that is
 * refused leaves nothing behind.
 */
export async function addEvidence(ctx: SignedInContext, upload: Upload): Promise<EvidenceFile> {
  asOperator(ctx.person);
  const name = cleanFileName(upload.name);
  const { slot } = await asPerson(ctx, (tx) => openSlot(tx, ctx, upload));
  const { evidence, config } = ctx.services;
  const received = await evidence.receive(upload.source).catch((error: unknown) => refuseBroken(error, name));
  try {
    if (upload.isTruncated()) fail('FILE_TOO_LARGE', { name, max: `${config.evidenceMaxBytes / 1024 / 1024} MB` });
    const inspection = await inspectFile(await evidence.read(received), name);
    if (!inspection.ok) {
      const { code, slots } = inspection.rejection;
      fail(code, { name, accepted: acceptedBy(slot), ...slots });
    }
    if (!slot.accept.includes(inspection.file.family)) {
      const found = inspection.file.extensions[0] ?? '';
      fail('FILE_TYPE_NOT_ACCEPTED', { slot: slot.title, found, accepted: acceptedBy(slot) });
    }
    await evidence.keep(upload.ref.tenantId, received);
    return await asPerson(ctx, (tx) => record(tx, ctx, { upload, name, received, file: inspection.file }));
  } finally {
    await evidence.discard(received);
  }
}

/** A stream that breaks off is the sender's or the network's; only what the disk says carries a system call. */
function refuseBroken(error: unknown, name: string): never {
  if (error instanceof Error && 'syscall' in error && 'path' in error) throw error;
  fail('FILE_INCOMPLETE', { name });
}

function acceptedBy(slot: EvidenceSlot): string {
  return slot.accept.map((family) => ACCEPT_WORDS[family]).join('、');
}

/** Where the file goes; asked again when the bytes are there. */
async function openSlot(tx: Tx, ctx: SignedInContext, { ref, slot, attachTo }: Upload): Promise<Place> {
  return openPlace(tx, await lockCase(tx, ref), { slot, attachTo, today: ctx.today });
}

type Kept = { upload: Upload; name: string; received: Received; file: Recognised };

async function record(tx: Tx, ctx: SignedInContext, kept: Kept): Promise<EvidenceFile> {
  const { slot, attachedTo } = await openSlot(tx, ctx, kept.upload);
  return addEvidenceFile(tx, kept.upload.ref, {
    slot: slot.id,
    attachedTo,
    name: kept.name,
    size: kept.received.size,
    mediaType: kept.file.mediaType,
    sm3: kept.received.sm3,
    at: new Date(ctx.now).toISOString(),
    by: { id: ctx.person.id, name: ctx.person.name },
  });
}
