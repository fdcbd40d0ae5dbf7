import { findEndRecord } from './archive-directory.ts';
import { type Inspection, rejected } from './finding.ts';

/** A PDF must end as one, be readable without a password, run nothing, and be nothing else at the same time. */
export function inspectPdf(bytes: Buffer): Inspection {
  if (findEndRecord(bytes) >= 0) return rejected('FILE_TWO_SIGNATURES');
  const text = bytes.toString('latin1');
  if (!text.slice(-2048).includes('%%EOF')) return rejected('FILE_DAMAGED');
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/u.test(text)) return rejected('FILE_ENCRYPTED');
  if (/\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia)[\s/(<[]/u.test(text)) return rejected('FILE_HAS_SCRIPT');
  return { ok: true, file: { family: 'pdf', mediaType: 'application/pdf', extensions: ['pdf'] } };
}
