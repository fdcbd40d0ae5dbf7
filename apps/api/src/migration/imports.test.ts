import { randomUUID } from 'node:crypto';
import { columns } from '@shifan/migration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoUscc } from '../seeds/uscc.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { runImports } from './import-loop.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ at: '2025-11-17' });
});
afterAll(() => test.close());

const REVIEWER = 'province_440000_reviewer';
const APPROVER = 'province_440000';

type Written = Partial<Record<string, string>>;

/** A row with nothing wrong, the only one of its number. */
function row(number: number, more: Written = {}): Written {
  return {
    name: `示例平台${number}`,
    kind: '平台',
    operatorName: `示例运营单位${number}`,
    uscc: demoUscc({ registrar: '91', division: '440100', serial: `MAT${String(number).padStart(5, '0')}` }),
    division: '440100',
    documentNumber: '工信部企业〔2023〕241号',
    grantedOn: '2023-10-31',
    basis: '156号',
    servedSmes: '320',
    ...more,
  };
}

function csv(rows: readonly Written[]): Buffer {
  const lines = rows.map((cells) => columns.map(({ id }) => cells[id] ?? ''));
  return Buffer.from([columns.map(({ header }) => header), ...lines].map((line) => line.join(',')).join('\r\n'));
}

async function upload(content: Buffer, of: { by?: string; name?: string } = {}) {
  const { by = REVIEWER, name = '名单.csv' } = of;
  const boundary = 'xxBOUNDARYxx';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`;
  const answer = await test.app.inject({
    method: 'POST',
    url: '/imports/titles',
    headers: { cookie: await cookieOf(test, by), 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return { status: answer.statusCode, ...answer.json() };
}

/** A list after its dry run. */
async function checked(rows: readonly Written[], by = REVIEWER) {
  const { id } = await upload(csv(rows), { by });
  await runImports(test.services);
  return (await test.as(by).migration.import({ importId: id })).import;
}

async function confirmed(importId: string, which: 'all' | 'good' = 'all', by = APPROVER) {
  await test.as(by).migration.confirm({ commandId: randomUUID(), importId, which });
  await runImports(test.services);
  return (await test.as(by).migration.import({ importId })).import;
}

const registry = (q: string, by = APPROVER) => test.as(by).migration.oldTitles({ page: 1, q });

describe('a list of old titles', () => {
  it('is checked first, and changes nothing until the approver confirms it', async () => {
    const rows = [row(1), row(2, { uscc: '91440101MA5ABCDE1' }), row(3)];
    const list = await checked(rows);
    expect(list).toMatchObject({ state: 'checked', counts: { rows: 3, good: 2, faulty: 1, unchanged: 0 } });
    const { rows: problems } = await test.as(REVIEWER).migration.problems({ importId: list.id, page: 1 });
    expect(problems).toMatchObject([{ row: 3, column: '统一社会信用代码', code: 'OLD_TITLE_USCC_LENGTH' }]);
    expect((await registry('示例平台1')).total).toBe(0);
    const order = { commandId: randomUUID(), importId: list.id };
    expect(await refusalOf(test.as(REVIEWER).migration.confirm({ ...order, which: 'good' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(test.as(APPROVER).migration.confirm({ ...order, which: 'all' }))).toMatchObject({
      code: 'TITLE_IMPORT_HAS_ERRORS',
      slots: { faulty: '1', good: '2' },
    });
    expect(await confirmed(list.id, 'good')).toMatchObject({ state: 'imported', counts: { imported: 2, faulty: 1 } });
    const { rows: found } = await registry('示例平台1');
    expect(found).toMatchObject([
      {
        status: 'held',
        endsOn: '2025-12-31',
        threeYearEnd: '2026-11-02',
        provenance: { fileName: '名单.csv', row: 2, by: '广东省' },
      },
    ]);
  });

  it('that is handed in again changes nothing', async () => {
    const rows = [row(11), row(12)];
    await confirmed((await checked(rows)).id);
    const again = await checked(rows);
    expect(again.counts).toMatchObject({ rows: 2, good: 0, unchanged: 2, faulty: 0 });
    const order = { commandId: randomUUID(), importId: again.id, which: 'all' as const };
    expect(await refusalOf(test.as(APPROVER).migration.confirm(order))).toMatchObject({
      code: 'TITLE_IMPORT_NOTHING_NEW',
    });
    expect((await registry('示例平台11')).total).toBe(1);
  });
});
