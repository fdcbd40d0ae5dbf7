import { open } from 'node:fs/promises';
import { fail } from '@shifan/errors';

const HEAD = 8192;
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const others: readonly [magic: string, what: string][] = [
  ['%PDF-', 'PDF 文件'],
  ['\x89PNG', '图片'],
  ['\xFF\xD8\xFF', '图片'],
  ['GIF8', '图片'],
  ['Rar!', 'RAR 压缩包'],
  ['7z\xBC\xAF', '7z 压缩包'],
  ['\x1F\x8B', 'gzip 压缩包'],
  ['MZ', '程序'],
  ['\x7FELF', '程序'],
  ['{\\rtf', 'RTF 文档'],
];

/**
 * What a file is by its own bytes; its name decides nothing.
 * @throws SHEET_FORMAT_OLD (xls), SHEET_ENCRYPTED, SHEET_NOT_A_TABLE, SHEET_EMPTY
 */
export async function tableFileType({ path, name }: { path: string; name: string }): Promise<'zip' | 'text'> {
  const head = await firstBytes(path);
  if (head.length === 0) fail('SHEET_EMPTY', { name });
  const text = head.toString('latin1');
  if (text.startsWith('PK\x03\x04')) return 'zip';
  if (text.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) {
    fail((await holds(path, ENCRYPTED)) ? 'SHEET_ENCRYPTED' : 'SHEET_FORMAT_OLD', { name });
  }
  const what = others.find(([magic]) => text.startsWith(magic))?.[1] ?? markup(text);
  if (what !== undefined) fail('SHEET_NOT_A_TABLE', { name, what });
  return 'text';
}

/** Old programs export a web page or XML under the name of a spreadsheet. */
function markup(text: string): string | undefined {
  const start = text
    .replace(/^\xEF\xBB\xBF/u, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
  if (/^<(?:!doctype html|html|table|meta|head|style)\b/u.test(start)) return '网页';
  return start.startsWith('<?xml') ? 'XML 文件' : undefined;
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether some bytes stand anywhere in a file's first or last megabyte, where an OLE container keeps its directory. */
async function holds(path: string, wanted: Buffer): Promise<boolean> {
  const length = 1024 * 1024;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    for (const start of new Set([0, Math.max(0, size - length)])) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
      if (buffer.subarray(0, bytesRead).includes(wanted)) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}
