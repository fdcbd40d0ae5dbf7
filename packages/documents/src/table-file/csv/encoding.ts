import { createReadStream } from 'node:fs';
import { fail } from '@shifan/errors';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const marks: readonly [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * How a text file is encoded: by its byte order mark, else the first of UTF-8 and GB18030 that reads it to the end without a fault.
 * @throws SHEET_ENCODING_UNKNOWN
 */
export async function encodingOf({ path, name }: { path: string; name: string }): Promise<Encoding> {
  const marked = await byMark(path);
  if (marked !== undefined) return marked;
  for (const encoding of ['utf-8', 'gb18030'] as const) if (await reads(path, encoding)) return encoding;
  return fail('SHEET_ENCODING_UNKNOWN', { name });
}

/** The file's text, piece by piece; the byte order mark is not part of it. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function byMark(path: string): Promise<Encoding | undefined> {
  const bytes: AsyncIterable<Uint8Array> = createReadStream(path, { end: 3 });
  for await (const chunk of bytes) {
    return marks.find(([, mark]) => mark.every((byte, index) => chunk[index] === byte))?.[0];
  }
  return undefined;
}

async function reads(path: string, encoding: Encoding): Promise<boolean> {
  try {
    for await (const _ of decoded(path, encoding));
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
