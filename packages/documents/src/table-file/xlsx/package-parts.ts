import { fail, isShifanError } from '@shifan/errors';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { TableSource } from '../table-file.ts';

const MOST_PARTS = 2000;
const MEGABYTE = 1024 * 1024;

/** The parts of an xlsx, by their path inside it. */
export interface PackageParts {
  has(path: string): boolean;
  paths(): string[];
  /** a part's unpacked bytes, as text in pieces; what is unpacked counts against the file's limit */
  text(path: string): AsyncIterable<string>;
  close(): void;
}

/**
 * Opens an xlsx. Sizes are checked while unpacking, not believed; paths that lead outside, parts of one name and encrypted parts are refused.
 * @throws SHEET_UNREADABLE, SHEET_ENCRYPTED, SHEET_UNPACKED_TOO_LARGE
 */
export async function openParts(source: TableSource): Promise<PackageParts> {
  const { name } = source;
  const zip = await orUnreadable(name, () => openPromise(source.path, { autoClose: false, strictFileNames: false }));
  try {
    const entries = await orUnreadable(name, () => entriesOf(zip, name));
    let unpacked = 0;
    const count = (bytes: number): void => {
      unpacked += bytes;
      const max = source.limits.unpackedBytes;
      if (unpacked > max) fail('SHEET_UNPACKED_TOO_LARGE', { name, max: String(Math.round(max / MEGABYTE)) });
    };
    return {
      has: (path) => entries.has(path),
      paths: () => [...entries.keys()],
      text: (path) => textOf({ zip, entry: entries.get(path), name }, count),
      close: () => void zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile, name: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.replace(/^\//u, '');
    if (entries.size >= MOST_PARTS || entries.has(path)) fail('SHEET_UNREADABLE', { name });
    entries.set(path, entry);
  }
  return entries;
}

async function* textOf(
  { zip, entry, name }: { zip: ZipFile; entry: Entry | undefined; name: string },
  count: (bytes: number) => void,
): AsyncGenerator<string> {
  if (entry === undefined) return fail('SHEET_UNREADABLE', { name });
  if (entry.isEncrypted()) return fail('SHEET_ENCRYPTED', { name });
  const stream = await orUnreadable(name, () => zip.openReadStreamPromise(entry));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const bytes: AsyncIterable<Uint8Array> = stream;
    for await (const chunk of bytes) {
      count(chunk.length);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (isShifanError(error)) throw error;
    fail('SHEET_UNREADABLE', { name });
  } finally {
    stream.destroy();
  }
}

async function orUnreadable<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isShifanError(error)) throw error;
    return fail('SHEET_UNREADABLE', { name });
  }
}
