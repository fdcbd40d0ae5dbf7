import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { samplePdf } from '../seeds/sample-pdf.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, fillIn } from '../test-support/live-on.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const purpose = 'acceptance' as const;
const operator = 'gz_platform';

let test: TestApp;
let ref: Ref;
beforeAll(async () => {
  test = await createTestApp();
  [ref = ref] = await becomeCandidates(test, [operator]);
  test.clock.set('2027-12-01');
});
afterAll(() => test.close());

const clerk = () => test.as(operator);

/** Uploads a PDF for the dossier of a purpose, or for what a command will report. */
async function upload(to: { for: string; slot?: string; of?: Ref; as?: string }) {
  const { slot = 'attachment', of = ref, as = operator } = to;
  const head = '--XB\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
  const answer = await test.app.inject({
    method: 'POST',
    url: `/evidence/${of.tenantId}/${of.caseId}/${slot}?for=${to.for}`,
    headers: { cookie: await cookieOf(test, as), 'content-type': 'multipart/form-data; boundary=XB' },
    payload: Buffer.concat([Buffer.from(head), samplePdf('Evidence'), Buffer.from('\r\n--XB--\r\n')]),
  });
  return { status: answer.statusCode, ...answer.json() };
}

async function download(fileId: string, as: string): Promise<number> {
  const headers = { cookie: await cookieOf(test, as) };
  return (await test.app.inject({ url: `/evidence/${ref.tenantId}/${ref.caseId}/${fileId}`, headers })).statusCode;
}

async function command() {
  const { summary } = await clerk().creation.progress(ref);
  return { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
}

describe('a file put beside a report', () => {
  it('is handed in with the progress report of its command, and is nobody else’s before', async () => {
    const order = await command();
    const file = await upload({ for: order.commandId });
    expect(file).toMatchObject({ status: 200, slot: 'attachment' });
    expect(await download(file.id, 'unit_440100')).toBe(404);
    const report = await clerk().creation.report({ ...order, targets: [], tasks: [], note: '附台账' });
    expect(report.files.map(({ id }) => id)).toEqual([file.id]);
    expect(await download(file.id, 'unit_440100')).toBe(200);
    expect(await download(file.id, 'unit_440600')).toBe(404);
    const { reports } = await test.as('ministry').creation.progress(ref);
    expect(reports[0]?.files).toHaveLength(1);
    const removal = { ...ref, commandId: randomUUID(), fileId: file.id };
    expect(await refusalOf(clerk().evidence.remove(removal))).toMatchObject({ code: 'APPLICATION_NOT_EDITABLE' });
  });

  it('is handed in with the change of its command, and is no part of the application', async () => {
    const before = await clerk().evidence.list(ref);
    const order = await command();
    const file = await upload({ for: order.commandId, slot: 'licence' });
    const said = { sort: 'rename', eventOn: '2027-11-20', description: '更名' } as const;
    const change = await clerk().changes.report({ ...order, ...said });
    expect(change.files.map(({ id }) => id)).toEqual([file.id]);
    expect(await clerk().evidence.list(ref)).toEqual(before);
  });

  it('has a place only where there is one', async () => {
    const commandId = randomUUID();
    expect(await upload({ for: commandId, slot: 'no-such-slot' })).toMatchObject({ code: 'FILE_SLOT_UNKNOWN' });
    expect(await upload({ for: 'everything' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await upload({ for: commandId, as: 'gz_testing' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await upload({ for: purpose })).toMatchObject({ code: 'DOSSIER_MISSING' });
    expect(await upload({ for: 'reexamination' })).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
  });
});

describe('a file put into a dossier', () => {
  it('can be taken out while that is a draft; what is handed in stays, and is read by its authorities', async () => {
    await fillIn(test, ref, { operator });
    const [first, second] = [await upload({ for: purpose }), await upload({ for: purpose })];
    const removal = { ...ref, commandId: randomUUID(), fileId: first.id };
    expect((await clerk().evidence.remove(removal)).map(({ id }) => id)).toEqual([second.id]);
    expect(await download(second.id, 'ministry')).toBe(404);
    test.clock.set('2027-12-20');
    const { draftVersion } = (await clerk().dossiers.get({ ...ref, purpose })) ?? {};
    const order = { ...(await command()), purpose, draftVersion: draftVersion ?? 0, declaration: true as const };
    await clerk().dossiers.submit(order);
    expect((await test.as('ministry').acceptance.case({ ...ref, purpose })).dossier?.files).toHaveLength(1);
    expect(await download(second.id, 'ministry')).toBe(200);
    expect(await download(second.id, 'zj_digital')).toBe(404);
    const late = { ...ref, commandId: randomUUID(), fileId: second.id };
    expect(await refusalOf(clerk().evidence.remove(late))).toMatchObject({ code: 'APPLICATION_NOT_EDITABLE' });
    expect(await upload({ for: purpose })).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
  });

  it('is not taken for a case that is no candidate', async () => {
    test.clock.set('2025-11-17');
    const of = await bringTo(test, { operator, stage: 'submitted' });
    expect(await upload({ for: randomUUID(), of })).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
    expect(await upload({ for: purpose, of })).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
  });
});
