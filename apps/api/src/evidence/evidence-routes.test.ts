import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { Ref } from '../contract/scalars.ts';
import { samplePdf } from '../seeds/sample-pdf.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { makeDocx } from './test-support/make-zip.ts';

let test: TestApp;
let cookie: string;
let ref: Ref;
let before: number;
beforeAll(async () => {
  test = await createTestApp({ config: { evidenceMaxBytes: 1024 * 1024 } });
  cookie = await cookieOf(test, 'gz_platform');
});
beforeEach(async () => {
  ref = await bringTo(test, { operator: 'gz_platform', stage: 'draft' });
  before = (await filesOf()).length;
});
afterAll(() => test.close());

const filesOf = () => test.as('gz_platform').evidence.list(ref);
const get = (url: string, who = cookie) => test.app.inject({ url, headers: { cookie: who } });

type File = { name: string; content: Buffer; slot?: string; cookie?: string; headers?: Record<string, string> };

async function upload({ name, content, slot = 'service-evidence', cookie: who = cookie, headers = {} }: File) {
  const boundary = 'xxBOUNDARYxx';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const answer = await test.app.inject({
    method: 'POST',
    url: `/evidence/${ref.tenantId}/${ref.caseId}/${slot}`,
    headers: { cookie: who, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    payload,
  });
  return { status: answer.statusCode, ...answer.json() };
}

const pdf = samplePdf('Contract');

describe('an upload', () => {
  it('is kept by its content and comes back as an attachment under its cleaned name', async () => {
    const file = await upload({ name: '../../服务合同.pdf', content: pdf });
    expect(file).toMatchObject({ name: '服务合同.pdf', mediaType: 'application/pdf', size: pdf.length });
    const answer = await get(`/evidence/${ref.tenantId}/${ref.caseId}/${file.id}`);
    expect(answer.rawPayload.equals(pdf)).toBe(true);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E6%9C%8D/u);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    const kept = await readdir(join(test.services.config.dataDir, 'evidence', '440000', file.sm3.slice(0, 2)));
    expect(kept).toContain(file.sm3);
  });

  it('of two files of one name keeps both', async () => {
    await upload({ name: '合同.pdf', content: pdf });
    await upload({ name: '合同.pdf', content: samplePdf('Other') });
    expect(await filesOf()).toHaveLength(before + 2);
  });

  it.each<[string, File, [status: number, code: string]]>([
    ['an empty file', { name: 'a.pdf', content: Buffer.alloc(0) }, [400, 'FILE_EMPTY']],
    ['one byte too many', { name: 'a.pdf', content: Buffer.alloc(1024 * 1024 + 1, 'x') }, [413, 'FILE_TOO_LARGE']],
    ['HTML', { name: 'a.pdf', content: Buffer.from('<script>alert(1)</script>') }, [415, 'FILE_TYPE_UNKNOWN']],
    ['a program', { name: 'a.pdf', content: Buffer.from(`MZ${'\0'.repeat(99)}`) }, [415, 'FILE_TYPE_MISMATCH']],
    [
      'a macro',
      { name: 'a.docx', content: makeDocx([{ name: 'word/vbaProject.bin', content: 'x' }]) },
      [415, 'FILE_HAS_MACROS'],
    ],
    [
      'Word where scans are asked for',
      { name: 'a.docx', content: makeDocx(), slot: 'licence' },
      [415, 'FILE_TYPE_NOT_ACCEPTED'],
    ],
    ['a slot that does not exist', { name: 'a.pdf', content: pdf, slot: 'no-such-slot' }, [400, 'FILE_SLOT_UNKNOWN']],
    ['somebody not signed in', { name: 'a.pdf', content: pdf, cookie: '' }, [401, 'UNAUTHENTICATED']],
    [
      'another site',
      { name: 'a.pdf', content: pdf, headers: { origin: 'https://evil.example' } },
      [403, 'CSRF_REFUSED'],
    ],
    [
      'what is no multipart',
      { name: 'a.pdf', content: pdf, headers: { 'content-type': 'application/pdf' } },
      [415, 'INPUT_MEDIA_TYPE'],
    ],
  ])('of %s is refused and leaves nothing behind', async (_what, file, expected) => {
    const answer = await upload(file);
    expect([answer.status, answer.code]).toEqual(expected);
    expect(answer.message).toMatch(/[\u4e00-\u9fff]/u);
    expect(await readdir(join(test.services.config.dataDir, 'evidence', '.incoming'))).toEqual([]);
    expect(await filesOf()).toHaveLength(before);
  });

  const head = '--XB\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
  const multipart = 'multipart/form-data; boundary=XB';
  const field = (name: string) => `--XB\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n1\r\n`;
  it.each<[string, { type?: string; payload: string | Buffer; code?: string }]>([
    ['without a boundary', { type: 'multipart/form-data', payload: head }],
    ['of garbage', { payload: 'garbage' }],
    ['cut off in its head', { payload: head.slice(0, 20) }],
    ['cut off in the file', { payload: Buffer.concat([Buffer.from(head), pdf]), code: 'FILE_INCOMPLETE' }],
    ['with a prototype field', { payload: `${field('__proto__')}--XB--\r\n` }],
    ['of too many fields', { payload: `${field('q').repeat(9)}--XB--\r\n` }],
  ])('in a form %s is refused and leaves nothing behind', async (_what, form) => {
    const { type = multipart, payload, code = 'FILE_MISSING' } = form;
    const url = `/evidence/${ref.tenantId}/${ref.caseId}/service-evidence`;
    const headers = { cookie, 'content-type': type };
    const answer = await test.app.inject({ method: 'POST', url, headers, payload });
    expect([answer.statusCode, answer.json().code]).toEqual([400, code]);
    expect(await readdir(join(test.services.config.dataDir, 'evidence', '.incoming'))).toEqual([]);
    expect(await filesOf()).toHaveLength(before);
  });

  it('beyond the number of the slot is refused', async () => {
    const declaration = (await filesOf()).find(({ slot }) => slot === 'declaration');
    const another = { name: '声明2.pdf', content: pdf, slot: 'declaration' };
    expect((await upload(another)).code).toBe('FILE_SLOT_FULL');
    await test.as('gz_platform').evidence.remove({ ...ref, commandId: randomUUID(), fileId: declaration?.id ?? '' });
    expect((await upload(another)).status).toBe(200);
  });

  it('by an officer, or after the submission, is refused', async () => {
    const officer = await cookieOf(test, 'unit_440100');
    expect((await upload({ name: 'a.pdf', content: pdf, cookie: officer })).code).toBe('FORBIDDEN');
    ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    expect((await upload({ name: 'a.pdf', content: pdf })).code).toBe('APPLICATION_NOT_EDITABLE');
  });
});

it('the application is printed for who may read it', async () => {
  ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
  for (const who of [cookie, await cookieOf(test, 'unit_440100')]) {
    const answer = await get(`/application-form/${ref.tenantId}/${ref.caseId}`, who);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; .*docx/u);
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
  }
});
