import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { samplePdf } from '../../seeds/sample-pdf.ts';
import { makeDocx, makeZip } from '../test-support/make-zip.ts';
import { inspectFile } from './inspect-file.ts';

async function resultOf(bytes: Buffer | string, name: string): Promise<string> {
  const inspection = await inspectFile(Buffer.from(bytes), name);
  return inspection.ok ? inspection.file.mediaType : inspection.rejection.code;
}

function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(header);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return Buffer.concat([header, deflateSync(Buffer.alloc(10))]);
}

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080040004001011100ffd9', 'hex');
const xlsx = makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]);
const ofd = makeZip([{ name: 'OFD.xml', content: '<OFD/>' }]);
const encryptedOffice = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('files that are taken', () => {
  it.each([
    ['a.pdf', samplePdf('Audit'), 'application/pdf'],
    ['a.png', png(800, 600), 'image/png'],
    ['a.JPG', jpeg, 'image/jpeg'],
    ['a.docx', makeDocx(), word],
    ['a.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.ofd', ofd, 'application/ofd'],
    ['sheet.docx', makeDocx([{ name: 'word/embeddings/a.xlsx', content: xlsx }]), word],
  ])('%s', async (name, bytes, expected) => {
    expect(await resultOf(bytes, name)).toBe(expected);
  });
});

describe('files that are refused', () => {
  const polyglot = Buffer.concat([samplePdf('x'), makeDocx()]);
  const remote = '<Relationship Type="x/attachedTemplate" Target="http://x" TargetMode="External"/>';
  it.each([
    ['empty.pdf', '', 'FILE_EMPTY'],
    ['program.pdf', `MZ${'\0'.repeat(200)}`, 'FILE_TYPE_MISMATCH'],
    ['page.png', '<!doctype html><script>alert(1)</script>', 'FILE_TYPE_UNKNOWN'],
    ['drawing.png', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'FILE_TYPE_UNKNOWN'],
    ['text.pdf', 'hello', 'FILE_TYPE_UNKNOWN'],
    ['picture.pdf', png(10, 10), 'FILE_TYPE_MISMATCH'],
    ['both.pdf', polyglot, 'FILE_TWO_SIGNATURES'],
    [
      'both.docx',
      makeZip([
        { name: '%PDF-1.4', content: 'x' },
        { name: 'word/document.xml', content: '' },
      ]),
      'FILE_TWO_SIGNATURES',
    ],
    ['cut.pdf', samplePdf('x').subarray(0, 200), 'FILE_DAMAGED'],
    ['secret.pdf', samplePdf('x').toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root'), 'FILE_ENCRYPTED'],
    ['script.pdf', samplePdf('x').toString('latin1').replace('/Type /Page ', '/AA << /JS (x) >> '), 'FILE_HAS_SCRIPT'],
    ['secret.docx', encryptedOffice, 'FILE_ENCRYPTED'],
    ['old.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'FILE_TYPE_MISMATCH'],
    ['macro.docx', makeDocx([{ name: 'word/vbaProject.bin', content: 'x' }]), 'FILE_HAS_MACROS'],
    [
      'macro2.docx',
      makeDocx([], '<Types ContentType="application/vnd.ms-word.document.macroEnabled"/>'),
      'FILE_HAS_MACROS',
    ],
    ['remote.docx', makeDocx([{ name: 'word/_rels/settings.xml.rels', content: remote }]), 'FILE_HAS_REMOTE_CONTENT'],
    ['laughs.docx', makeDocx([{ name: 'word/x.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]>' }]), 'FILE_HAS_ENTITIES'],
    [
      'utf16.docx',
      makeDocx([{ name: 'w.xml', content: Buffer.from('\ufeff<!DOCTYPE x>', 'utf16le') }]),
      'FILE_HAS_ENTITIES',
    ],
    ['slip.docx', makeDocx([{ name: '../../x', content: 'x' }]), 'FILE_ARCHIVE_PATH'],
    ['link.docx', makeDocx([{ name: 'word/l', content: '/etc/passwd', symlink: true }]), 'FILE_ARCHIVE_PATH'],
    ['locked.docx', makeDocx([{ name: 'word/l', content: 'x', encrypted: true }]), 'FILE_ENCRYPTED'],
    ['lying.docx', makeDocx([{ name: 'word/l', content: 'x'.repeat(5000), claimedSize: 10 }]), 'FILE_ARCHIVE_LYING'],
    [
      'nested.docx',
      makeDocx([{ name: 'a.zip', content: makeZip([{ name: 'b.zip', content: xlsx }]) }]),
      'FILE_ARCHIVE_NESTED',
    ],
    ['plain.docx', makeZip([{ name: 'a.txt', content: 'x' }]), 'FILE_TYPE_UNKNOWN'],
    ['sheet.docx', xlsx, 'FILE_TYPE_MISMATCH'],
    ['huge.png', png(50_000, 50_000), 'FILE_IMAGE_TOO_LARGE'],
    [
      'virus.pdf',
      ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
      'FILE_QUARANTINED',
    ],
  ])('%s', async (name, bytes, code) => {
    expect(await resultOf(Buffer.from(bytes), name)).toBe(code);
  });

  it('stops at a bomb before it is unpacked', async () => {
    const bomb = makeDocx([1, 2, 3].map((n) => ({ name: `word/${n}.bin`, content: Buffer.alloc(90 * 1024 * 1024) })));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await resultOf(bomb, 'bomb.docx')).toBe('FILE_UNPACKED_TOO_LARGE');
  });

  it('counts what lies in nested archives into the same limit', async () => {
    const content = makeZip([{ name: 'x.bin', content: Buffer.alloc(80 * 1024 * 1024) }]);
    const bomb = makeDocx([1, 2, 3].map((n) => ({ name: `word/embeddings/${n}.xlsx`, content })));
    expect(await resultOf(bomb, 'bomb.docx')).toBe('FILE_UNPACKED_TOO_LARGE');
  });

  it('refuses an archive of too many entries', async () => {
    const many = makeDocx(Array.from({ length: 5001 }, (_, n) => ({ name: `word/${n}.xml`, content: '' })));
    expect(await resultOf(many, 'many.docx')).toBe('FILE_ARCHIVE_TOO_MANY_ENTRIES');
  });
});
