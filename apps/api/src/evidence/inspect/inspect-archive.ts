import type { ErrorCode } from '@shifan/errors';
import { readArchive } from './archive-content.ts';
import { type Inspection, rejected } from './finding.ts';
import { INSPECTION_LIMITS } from './limits.ts';

const OFFICE = [
  {
    part: 'word/document.xml',
    family: 'word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  {
    part: 'xl/workbook.xml',
    family: 'sheet',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  { part: 'OFD.xml', family: 'ofd', mediaType: 'application/ofd', extensions: ['ofd'] },
] as const;

const LIMIT_SLOTS: Partial<Record<ErrorCode, Record<string, string>>> = {
  FILE_UNPACKED_TOO_LARGE: { max: `${INSPECTION_LIMITS.unpackedBytes / 1024 / 1024} MB` },
  FILE_ARCHIVE_TOO_MANY_ENTRIES: { max: String(INSPECTION_LIMITS.archiveEntries) },
};

/** docx, xlsx and ofd are archives: what counts is what is in them. */
export async function inspectArchive(bytes: Buffer): Promise<Inspection> {
  // Readers of PDF find its mark anywhere in the first kilobyte.
  if (bytes.subarray(0, 1024).includes('%PDF-')) return rejected('FILE_TWO_SIGNATURES');
  const archive = await readArchive(bytes);
  if (!archive.ok) return rejected(archive.reason, LIMIT_SLOTS[archive.reason]);
  const matches = OFFICE.filter((kind) => archive.names.has(kind.part));
  const [kind] = matches;
  if (!kind || matches.length > 1) return rejected('FILE_TYPE_UNKNOWN');
  return { ok: true, file: kind };
}
