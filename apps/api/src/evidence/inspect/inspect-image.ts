import { findEndRecord } from './archive-directory.ts';
import { type Inspection, type Recognised, rejected } from './finding.ts';
import { INSPECTION_LIMITS } from './limits.ts';

type Size = { width: number; height: number };

const PNG: Recognised = { family: 'image', mediaType: 'image/png', extensions: ['png'] };
const JPEG: Recognised = { family: 'image', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] };

export function inspectPng(bytes: Buffer): Inspection {
  const size = bytes.length >= 33 ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
  return inspectPixels(bytes, size, PNG);
}

export function inspectJpeg(bytes: Buffer): Inspection {
  return inspectPixels(bytes, jpegSize(bytes), JPEG);
}

function inspectPixels(bytes: Buffer, size: Size | null, file: Recognised): Inspection {
  if (findEndRecord(bytes) >= 0) return rejected('FILE_TWO_SIGNATURES');
  if (!size || size.width === 0 || size.height === 0) return rejected('FILE_DAMAGED');
  if (size.width * size.height > INSPECTION_LIMITS.pixels) {
    return rejected('FILE_IMAGE_TOO_LARGE', {
      width: String(size.width),
      height: String(size.height),
      max: `${INSPECTION_LIMITS.pixels / 10_000}万像素`,
    });
  }
  return { ok: true, file };
}

/** Walks the markers to the frame header; 0xC4, 0xC8 and 0xCC are not frames. */
function jpegSize(bytes: Buffer): Size | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
