import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importReportXlsx } from '@shifan/documents';
import { usccCheckCharacter } from '@shifan/forms';
import { columns } from '@shifan/migration';

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Writes a list of so many old titles without a fault, every other column filled, as a province would hand it in. */
export async function writeList(path: string, of: { type: 'csv' | 'xlsx'; rows: number }): Promise<void> {
  const source = of.type === 'csv' ? Readable.from(csvLines(of.rows)) : Readable.fromWeb(xlsxOf(of.rows));
  await pipeline(source, createWriteStream(path));
}

function* csvLines(rows: number): Generator<string> {
  for (const cells of lines(rows)) yield `${cells.join(',')}\r\n`;
}

/** The streaming writer that the product has; the title above the table is skipped as that of any list is. */
function xlsxOf(rows: number): ReadableStream<Uint8Array> {
  const [header = [], ...rest] = lines(rows);
  const table = { title: '旧称号', header, rows: Readable.from(rest), empty: '' };
  return importReportXlsx({ title: '旧称号名单', summary: [], sections: [table] });
}

function* lines(rows: number): Generator<string[]> {
  yield columns.map(({ header }) => header);
  for (let number = 0; number < rows; number += 1) {
    const title = titleOf(number);
    yield columns.map(({ id }) => title[id] ?? '');
  }
}

function titleOf(number: number): Record<string, string> {
  return {
    name: `第${number}号中小企业公共服务平台`,
    kind: '平台',
    operatorName: `第${number}号企业服务有限公司`,
    uscc: usccOf(number),
    division: ['440100', '440600', '441900', '442000'][number % 4] ?? '440100',
    documentNumber: '演示〔2023〕1号',
    grantedOn: '2023-10-31',
    basis: '156号',
    service: '信息服务、技术服务',
    factsYear: '2022',
    servedSmes: String(100 + (number % 900)),
    totalAssetsWan: '1850.5',
    satisfactionRate: '93',
    serviceStaffCount: '36',
  };
}

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

function usccOf(number: number): string {
  const digits = [923_521, 29_791, 961, 31, 1].map((place) => DIGITS[Math.floor(number / place) % 31]);
  const serial = `MA${digits.join('')}X`;
  const sum = [...serial].reduce((total, one, index) => {
    const value = /\d/u.test(one) ? Number(one) : one.charCodeAt(0) - 55;
    return total + value * (WEIGHTS[index] ?? 0);
  }, 0);
  const check = 11 - (sum % 11);
  const body = `91440100${serial}${check === 10 ? 'X' : String(check === 11 ? 0 : check)}`;
  return body + usccCheckCharacter(body);
}
