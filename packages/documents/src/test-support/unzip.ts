import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** One file of a zip archive as text; throws where there is none. */
export function fileInZip(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END) end -= 1;
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === ENTRY) {
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) return contentOf(bytes, at);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error(`no ${name} in the archive`);
}

function contentOf(bytes: Buffer, entry: number): string {
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  return (bytes.readUInt16LE(entry + 10) === 0 ? content : inflateRawSync(content)).toString('utf8');
}
