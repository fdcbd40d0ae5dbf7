import { fileTypeFromBuffer } from 'file-type';
import { type Inspection, rejected } from './finding.ts';
import { inspectArchive } from './inspect-archive.ts';
import { inspectJpeg, inspectPng } from './inspect-image.ts';
import { inspectPdf } from './inspect-pdf.ts';

// The EICAR test string, written in two parts so that this file is not taken for one.
const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!'].join('');
const OLD_OFFICE = 'd0cf11e0a1b11ae1';

/** Decides what a file is by its content alone; the name is compared afterwards. */
export async function inspectFile(bytes: Buffer, name: string): Promise<Inspection> {
  if (bytes.length === 0) return rejected('FILE_EMPTY');
  if (bytes.includes(TEST_VIRUS)) return rejected('FILE_QUARANTINED');
  const inspection = await inspectContent(bytes);
  if (!inspection.ok) return inspection;
  const extension = /\.([A-Za-z0-9]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (inspection.file.extensions.includes(extension)) return inspection;
  return rejected('FILE_TYPE_MISMATCH', { found: inspection.file.extensions[0] ?? '' });
}

async function inspectContent(bytes: Buffer): Promise<Inspection> {
  const head = bytes.subarray(0, 8).toString('hex');
  if (head.startsWith('255044462d')) return inspectPdf(bytes);
  if (head === '89504e470d0a1a0a') return inspectPng(bytes);
  if (head.startsWith('ffd8ff')) return inspectJpeg(bytes);
  if (head.startsWith('504b0304')) return inspectArchive(bytes);
  if (head === OLD_OFFICE) return inspectOldOffice(bytes);
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100));
  return found ? rejected('FILE_TYPE_MISMATCH', { found: found.ext }) : rejected('FILE_TYPE_UNKNOWN');
}

/** A password-protected docx or xlsx is an old-style container around an encrypted package. */
function inspectOldOffice(bytes: Buffer): Inspection {
  const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted ? rejected('FILE_ENCRYPTED') : rejected('FILE_TYPE_MISMATCH', { found: '旧版 doc、xls' });
}
