import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive; `size` and `flags` may say what is not so. */
export interface ZipPart {
  name: string;
  text: string;
  size?: number;
  flags?: number;
}

/** A zip archive of deflated parts, honest or not. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const header = headerOf(part, name);
    const data = deflateRawSync(part.text);
    header.sizes.writeUInt32LE(data.length, 4);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header.common, header.sizes, header.lengths, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), made, header.common, header.sizes, header.lengths, place, name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function headerOf({ text, size, flags = 0 }: ZipPart, name: Buffer): Record<'common' | 'sizes' | 'lengths', Buffer> {
  const common = Buffer.alloc(10);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(8, 4);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(text), 0);
  sizes.writeUInt32LE(size ?? Buffer.byteLength(text), 8);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return { common, sizes, lengths };
}
