import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { Ref } from '../contract/scalars.ts';
import { fillApplication } from '../seeds/file-application.ts';
import { DEMO_OPERATORS } from '../seeds/operators.ts';
import { samplePdf } from '../seeds/sample-pdf.ts';
import { type HttpClient, httpClient } from '../test-support/http-client.ts';
import { openWorld, type World } from '../test-support/open-world.ts';
import { makeDocx } from './test-support/make-zip.ts';

let world: World;
let client: HttpClient;
let ref: Ref;
beforeAll(async () => {
  world = await openWorld();
  client = await httpClient(world, 'gz_platform');
});
beforeEach(async () => {
  const [operator] = DEMO_OPERATORS;
  if (!operator) throw new Error('no operator');
  ref = await fillApplication(await world.on('2025-11-17', operator.username), operator, { whole: false });
});
afterAll(() => world.close());

type File = { name: string; content: Buffer; slot?: string; cookie?: string; headers?: Record<string, string> };

async function upload({ name, content, slot = 'service-evidence', cookie = client.cookie, headers = {} }: File) {
  const boundary = 'xxBOUNDARYxx';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const answer = await world.app.inject({
    method: 'POST',
    url: `/evidence/${ref.tenantId}/${ref.caseId}/${slot}`,
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    payload,
  });
  return { status: answer.statusCode, ...answer.json() };
}

const pdf = samplePdf('Contract');

describe('an upload', () => {
  it('is kept by its content and comes back as an attachment under its cleaned name', async () => {
    const file = await upload({ name: '../../服务合同.pdf', content: pdf });
    expect(file).toMatchObject({ name: '服务合同.pdf', mediaType: 'application/pdf', size: pdf.length });
    const answer = await client.get(`/evidence/${ref.tenantId}/${ref.caseId}/${file.id}`);
    expect(answer.rawPayload.equals(pdf)).toBe(true);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E6%9C%8D/u);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    const kept = await readdir(join(world.services.config.dataDir, 'evidence', '440000', file.sm3.slice(0, 2)));
    expect(kept).toContain(file.sm3);
  });

  it('of two files of one name keeps both', async () => {
    await upload({ name: '合同.pdf', content: pdf });
    await upload({ name: '合同.pdf', content: samplePdf('Other') });
    const { data } = await client.call('evidence.list', ref);
    expect(data).toHaveLength(3);
  });

  it.each<[string, File, number, string]>([
    ['an empty file', { name: 'a.pdf', content: Buffer.alloc(0) }, 400, 'FILE_EMPTY'],
    ['one byte too many', { name: 'a.pdf', content: Buffer.alloc(1024 * 1024 + 1, 'x') }, 413, 'FILE_TOO_LARGE'],
    ['HTML', { name: 'a.pdf', content: Buffer.from('<script>alert(1)</script>') }, 415, 'FILE_TYPE_UNKNOWN'],
    ['a program', { name: 'a.pdf', content: Buffer.from(`MZ${'\0'.repeat(99)}`) }, 415, 'FILE_TYPE_MISMATCH'],
    [
      'a macro',
      { name: 'a.docx', content: makeDocx([{ name: 'word/vbaProject.bin', content: 'x' }]) },
      415,
      'FILE_HAS_MACROS',
    ],
    [
      'Word where scans are asked for',
      { name: 'a.docx', content: makeDocx(), slot: 'licence' },
      415,
      'FILE_TYPE_NOT_ACCEPTED',
    ],
    ['a slot that does not exist', { name: 'a.pdf', content: pdf, slot: 'no-such-slot' }, 400, 'FILE_SLOT_UNKNOWN'],
    ['somebody not signed in', { name: 'a.pdf', content: pdf, cookie: '' }, 401, 'UNAUTHENTICATED'],
    ['another site', { name: 'a.pdf', content: pdf, headers: { origin: 'https://evil.example' } }, 403, 'CSRF_REFUSED'],
    [
      'what is no multipart',
      { name: 'a.pdf', content: pdf, headers: { 'content-type': 'application/pdf' } },
      415,
      'INPUT_MEDIA_TYPE',
    ],
  ])('of %s is refused and leaves nothing behind', async (_what, file, status, code) => {
    const answer = await upload(file);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.message).toMatch(/[\u4e00-\u9fff]/u);
    expect(await readdir(join(world.services.config.dataDir, 'evidence', '.incoming'))).toEqual([]);
    expect((await client.call('evidence.list', ref)).data).toHaveLength(1);
  });

  it('beyond the number of the slot is refused', async () => {
    const first = await upload({ name: '声明.pdf', content: pdf, slot: 'declaration' });
    expect(first.status).toBe(200);
    expect((await upload({ name: '声明2.pdf', content: pdf, slot: 'declaration' })).code).toBe('FILE_SLOT_FULL');
    await client.call('evidence.remove', { ...ref, commandId: randomUUID(), fileId: first.id });
    expect((await upload({ name: '声明2.pdf', content: pdf, slot: 'declaration' })).status).toBe(200);
  });

  it('by an officer, or after the submission, is refused', async () => {
    const officer = await httpClient(world, 'unit_440100');
    expect((await upload({ name: 'a.pdf', content: pdf, cookie: officer.cookie })).code).toBe('FORBIDDEN');
    ref = await world.submitted('gz_platform');
    expect((await upload({ name: 'a.pdf', content: pdf })).code).toBe('APPLICATION_NOT_EDITABLE');
  });
});

describe('official documents', () => {
  it('are made of a case and of the recommendations', async () => {
    ref = await world.recommended('gz_testing', [['unit_440100', '2025-11-17']]);
    const city = await httpClient(world, 'unit_440100');
    for (const url of [
      `/application-form/${ref.tenantId}/${ref.caseId}`,
      '/summary-sheet/guangdong-2025-31.docx',
      '/summary-sheet/guangdong-2025-31.xlsx',
    ]) {
      const answer = await city.get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-disposition']).toMatch(/^attachment/u);
      expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    }
    expect((await client.get('/summary-sheet/guangdong-2025-31.docx')).statusCode).toBe(403);
    expect((await city.get('/summary-sheet/no-such.docx')).statusCode).toBe(404);
  });
});
