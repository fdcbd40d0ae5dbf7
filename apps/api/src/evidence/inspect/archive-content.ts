import type { ErrorCode } from '@shifan/errors';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type ArchiveEntry, readDirectory } from './archive-directory.ts';
import { INSPECTION_LIMITS } from './limits.ts';

const inflate = promisify(inflateRaw);

export type Archive = { ok: true; names: Set<string>; contentTypes: string } | { ok: false; reason: ErrorCode };

const UNSAFE_NAME = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\\|[\p{Cc}]/u;
const MACRO_NAME = /vbaProject|macrosheets\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|scr|hta|jar)$/iu;
const NESTED_NAME = /\.(?:zip|rar|7z|gz|tar|docx|xlsx|pptx|docm|xlsm)$/iu;
const TEXT_NAME = /\.(?:xml|rels|vml)$/iu;

/** What may still be unpacked, of the archive and of all that lie in it together. */
type Budget = { bytes: number };
type Within = { depth: number; budget: Budget };

function newBudget(): Budget {
  return { bytes: INSPECTION_LIMITS.unpackedBytes };
}

/** Unpacks every entry under limits and looks for what must not be in an office file. */
export async function readArchive(bytes: Buffer, depth = 1, budget = newBudget()): Promise<Archive> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const names = new Set<string>();
  let contentTypes = '';
  for (const entry of directory.entries) {
    const bad = badEntry(entry);
    if (bad) return { ok: false, reason: bad };
    if (entry.size > INSPECTION_LIMITS.entryBytes) return { ok: false, reason: 'FILE_UNPACKED_TOO_LARGE' };
    const content = await unpack(bytes, entry);
    if (!content) return { ok: false, reason: 'FILE_ARCHIVE_LYING' };
    budget.bytes -= content.length;
    if (budget.bytes < 0) return { ok: false, reason: 'FILE_UNPACKED_TOO_LARGE' };
    const reason = await badContent(entry.name, content, { depth, budget });
    if (reason) return { ok: false, reason };
    if (entry.name === '[Content_Types].xml') contentTypes = content.toString('utf8');
    names.add(entry.name);
  }
  if (/macroEnabled/iu.test(contentTypes)) return { ok: false, reason: 'FILE_HAS_MACROS' };
  return { ok: true, names, contentTypes };
}

function badEntry(entry: ArchiveEntry): ErrorCode | null {
  if (entry.encrypted) return 'FILE_ENCRYPTED';
  if (entry.symlink) return 'FILE_ARCHIVE_PATH';
  if (UNSAFE_NAME.test(entry.name)) return 'FILE_ARCHIVE_PATH';
  if (MACRO_NAME.test(entry.name)) return 'FILE_HAS_MACROS';
  return entry.method === 0 || entry.method === 8 ? null : 'FILE_DAMAGED';
}

/** Never inflates beyond the size the entry declares. */
async function unpack(bytes: Buffer, entry: ArchiveEntry): Promise<Buffer | null> {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === 0) return packed.length === entry.size ? packed : null;
  try {
    const content = await inflate(packed, { maxOutputLength: Math.max(entry.size, 1) });
    return content.length === entry.size ? content : null;
  } catch {
    return null;
  }
}

async function badContent(name: string, content: Buffer, within: Within): Promise<ErrorCode | null> {
  if (TEXT_NAME.test(name)) return badMarkup(name, decode(content));
  if (content.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return 'FILE_HAS_MACROS';
  const archive = content.length > 4 && content.readUInt32LE(0) === 0x04034b50;
  if (!archive && !NESTED_NAME.test(name)) return null;
  if (!archive || within.depth >= INSPECTION_LIMITS.nesting) return 'FILE_ARCHIVE_NESTED';
  const nested = await readArchive(content, within.depth + 1, within.budget);
  return nested.ok ? null : nested.reason;
}

function decode(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return content.toString('utf16le');
  if (content[0] === 0xfe && content[1] === 0xff) return Buffer.from(content).swap16().toString('utf16le');
  return content.toString('utf8');
}

function badMarkup(name: string, text: string): ErrorCode | null {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return 'FILE_HAS_ENTITIES';
  if (!name.endsWith('.rels')) return null;
  const relations = text.match(/<Relationship\b[^>]*>/giu) ?? [];
  const remote = relations.some((tag) => /TargetMode\s*=\s*["']External/iu.test(tag) && !/\/hyperlink["']/iu.test(tag));
  return remote ? 'FILE_HAS_REMOTE_CONTENT' : null;
}
