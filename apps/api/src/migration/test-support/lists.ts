import { randomUUID } from 'node:crypto';
import type { TitleImportDto } from '../../contract/migration.ts';
import { type ListedTitle, listedAsCsv } from '../../seeds/old-titles.ts';
import { demoUscc } from '../../seeds/uscc.ts';
import type { TestApp } from '../../test-support/create-test-app.ts';
import { cookieOf } from '../../test-support/over-http.ts';
import { runImports } from '../import-loop.ts';

export const REVIEWER = 'province_440000_reviewer';
export const APPROVER = 'province_440000';

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A row with nothing wrong, the only one of its number. */
export function goodRow(number: number, more: ListedTitle = {}): ListedTitle {
  return {
    name: `示例平台${number}`,
    kind: '平台',
    operatorName: `示例运营单位${number}`,
    uscc: usccOf(number),
    division: '440100',
    documentNumber: '工信部企业〔2023〕241号',
    grantedOn: '2023-10-31',
    basis: '156号',
    servedSmes: '320',
    ...more,
  };
}

export function usccOf(number: number): string {
  const [a = '0', b = '0', c = '0', d = '0'] = [29791, 961, 31, 1].map(
    (place) => DIGITS[Math.floor(number / place) % 31],
  );
  return demoUscc({ registrar: '91', division: '440100', serial: `MATT${a}${b}${c}${d}` });
}

export function goodRows(count: number, from = 1): ListedTitle[] {
  return Array.from({ length: count }, (_, index) => goodRow(from + index));
}

const cookies = new WeakMap<TestApp, Map<string, string>>();

/** The session of a demo person, signed in once in a test. */
export async function signedIn(test: TestApp, username: string): Promise<string> {
  const known = cookies.get(test) ?? new Map<string, string>();
  cookies.set(test, known);
  const cookie = known.get(username) ?? (await cookieOf(test, username));
  known.set(username, cookie);
  return cookie;
}

export type Upload = { by?: string; name?: string };

/** Hands a file in over HTTP; the status with the answer. */
export async function upload(test: TestApp, content: Buffer, { by = REVIEWER, name = '名单.csv' }: Upload = {}) {
  const boundary = 'xxBOUNDARYxx';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`;
  const answer = await test.app.inject({
    method: 'POST',
    url: '/imports/titles',
    headers: { cookie: await signedIn(test, by), 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return { status: answer.statusCode, ...answer.json() };
}

export async function read(test: TestApp, importId: string, by = REVIEWER): Promise<TitleImportDto> {
  return (await test.as(by).migration.import({ importId })).import;
}

/** A list after its dry run. */
export async function checked(test: TestApp, rows: readonly ListedTitle[], by = REVIEWER): Promise<TitleImportDto> {
  const { id } = await upload(test, listedAsCsv(rows), { by });
  await runImports(test.services);
  return read(test, id, by);
}

/** The same, confirmed; imported where `runImports` comes after. */
export async function confirm(test: TestApp, importId: string, of: { which?: 'all' | 'good'; by?: string } = {}) {
  const { which = 'all', by = APPROVER } = of;
  return test.as(by).migration.confirm({ commandId: randomUUID(), importId, which });
}

/** A list that stands in the registry. */
export async function imported(test: TestApp, rows: readonly ListedTitle[], by = APPROVER): Promise<TitleImportDto> {
  const { id } = await checked(test, rows, by);
  await confirm(test, id, { which: 'good', by });
  await runImports(test.services);
  return read(test, id, by);
}
