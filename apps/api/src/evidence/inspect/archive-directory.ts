import type { ErrorCode } from '@shifan/errors';
import { INSPECTION_LIMITS } from './limits.ts';

/** An entry as the archive's central directory states it. */
export type ArchiveEntry = {
  name: string;
  encrypted: boolean;
  symlink: boolean;
  method: number;
  packedSize: number;
  size: number;
  dataStart: number;
};

export type Directory = { ok: true; entries: ArchiveEntry[] } | { ok: false; reason: ErrorCode };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;

/** Position of the end record whose comment reaches exactly to the end of the file; -1 where there is none. */
export function findEndRecord(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - 0xffff);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return -1;
}

/** Reads the central directory; everything an unpacker could be tricked with is a reason to stop. */
export function readDirectory(bytes: Buffer): Directory {
  const end = findEndRecord(bytes);
  if (end < 0) return { ok: false, reason: 'FILE_DAMAGED' };
  const count = bytes.readUInt16LE(end + 10);
  if (count > INSPECTION_LIMITS.archiveEntries || count === 0xffff)
    return { ok: false, reason: 'FILE_ARCHIVE_TOO_MANY_ENTRIES' };
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) return { ok: false, reason: 'FILE_DAMAGED' };
    const entry = readEntry(bytes, at);
    if (!entry) return { ok: false, reason: 'FILE_ARCHIVE_LYING' };
    entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return overlaps(entries) ? { ok: false, reason: 'FILE_ARCHIVE_LYING' } : { ok: true, entries };
}

function readEntry(bytes: Buffer, at: number): ArchiveEntry | null {
  const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return null;
  const localName = bytes.toString('utf8', local + 30, local + 30 + bytes.readUInt16LE(local + 26));
  if (localName !== name) return null;
  const dataStart = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packedSize = bytes.readUInt32LE(at + 20);
  if (dataStart + packedSize > bytes.length) return null;
  return {
    name,
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    symlink: ((bytes.readUInt32LE(at + 38) >>> 16) & 0o170000) === 0o120000,
    method: bytes.readUInt16LE(at + 10),
    packedSize,
    size: bytes.readUInt32LE(at + 24),
    dataStart,
  };
}

function overlaps(entries: ArchiveEntry[]): boolean {
  const ordered = entries.toSorted((a, b) => a.dataStart - b.dataStart);
  return ordered.some((entry, index) => {
    const before = ordered[index - 1];
    return before !== undefined && before.dataStart + before.packedSize > entry.dataStart;
  });
}
