import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { addTitleImport, findRunningImport } from '@shifan/db';
import { fail } from '@shifan/errors';
import { asPerson } from '../cases/as-person.ts';
import type { TitleImportDto } from '../contract/migration.ts';
import { cleanFileName } from '../evidence/clean-name.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { shown } from './load-import.ts';

export type ListUpload = { name: string; source: Readable; isTruncated: () => boolean; maxBytes: number };

/**
 * Takes a list in: the bytes to disk while hashing, then what they really are; the dry run begins in the background. The
 * same file that is being worked on is not taken in twice; one that was checked is checked anew, because the registry may
 * have changed. A file that is refused leaves
 * nothing behind.
 */
export async function addImport(ctx: SignedInContext, upload: ListUpload): Promise<TitleImportDto> {
  const { evidence } = ctx.services;
  const { id, tenant } = ctx.person;
  const name = cleanFileName(upload.name);
  const received = await evidence.receive(upload.source).catch((error: unknown) => refuseBroken(error, name));
  try {
    if (upload.isTruncated()) fail('FILE_TOO_LARGE', { name, max: `${upload.maxBytes / 1024 / 1024} MB` });
    if (received.size === 0) fail('FILE_EMPTY', { name });
    const fileType = await typeOf(received.path, name);
    await evidence.keep(tenant.id, received);
    return await asPerson(ctx, async (tx) => {
      const { sm3, size } = received;
      const file = { tenantId: tenant.id, fileName: name, fileType, size, sm3 };
      const running = await findRunningImport(tx, file);
      const at = new Date(ctx.now).toISOString();
      return shown(tx, ctx, running ?? (await addTitleImport(tx, { ...file, by: { id, name: ctx.person.name }, at })));
    });
  } finally {
    await evidence.discard(received);
  }
}

/** A stream that breaks off is the sender's or the network's; only what the disk says carries a system call. */
function refuseBroken(error: unknown, name: string): never {
  if (error instanceof Error && 'syscall' in error && 'path' in error) throw error;
  fail('FILE_INCOMPLETE', { name });
}

const HEAD = 4096;
const OLD_OFFICE = 'd0cf11e0a1b11ae1';

/** What the bytes are, whatever the name says; the reader looks closer while it reads. */
async function typeOf(path: string, name: string): Promise<'xlsx' | 'csv'> {
  const head = await headOf(path);
  const magic = head.subarray(0, 8).toString('hex');
  if (magic.startsWith('504b0304')) return 'xlsx';
  if (magic === OLD_OFFICE) fail('SHEET_FORMAT_OLD', { name });
  const unicode16 = magic.startsWith('fffe') || magic.startsWith('feff');
  if (!unicode16 && head.includes(0)) fail('TITLE_IMPORT_FILE_TYPE', { name });
  if (magic.startsWith('255044462d') || /^\s*<(?:!|\?|html|table|script)/iu.test(head.toString('latin1'))) {
    fail('TITLE_IMPORT_FILE_TYPE', { name });
  }
  return 'csv';
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
