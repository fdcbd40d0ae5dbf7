import decodeQR from 'qr/decode.js';
import encodeQR from 'qr';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { linesOf, rowsOf } from '../test-support/docx-text.ts';
import { certificateDocx } from './certificate-docx.ts';
import { qrSvg } from './qr-code.ts';

const CERTIFICATE = {
  title: '中小企业公共服务示范平台证书',
  number: '440000-2025-0001',
  name: '=示例平台 <甲> & 乙',
  operatorName: '示例公司',
  uscc: '91440101MA5ABCDE1X',
  kindName: '示范平台',
  divisionName: '广州市',
  documentNumber: '工信部企业〔2028〕3号',
  grantedOn: '2028年1月10日',
  endsOn: null,
  issuedBy: '工业和信息化部',
  address: 'https://example.cn/registry/440000-2025-0001',
  issuedAt: '2028-01-10T01:00:00.000Z',
};

afterEach(() => vi.useRealTimers());

describe('a certificate', () => {
  test('has the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2028-01-10T01:00:00Z') });
    const first = await certificateDocx(CERTIFICATE);
    vi.setSystemTime(Date.parse('2031-07-01T13:14:15Z'));
    expect(Buffer.from(await certificateDocx(CERTIFICATE)).equals(Buffer.from(first))).toBe(true);
    const other = await certificateDocx({ ...CERTIFICATE, name: '另一平台' });
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });

  test('says what was decided and draws no seal', async () => {
    const docx = await certificateDocx(CERTIFICATE);
    const said = rowsOf(docx).map(([, text]) => text);
    expect(said).toEqual(expect.arrayContaining([CERTIFICATE.name, CERTIFICATE.uscc, CERTIFICATE.documentNumber]));
    expect(linesOf(docx)).toContain('工业和信息化部（盖章）');
    const pictures = Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/media/'));
    expect(pictures).toHaveLength(1);
  });

  test('leads to its address by a code that can be read', () => {
    const { address } = CERTIFICATE;
    const scale = 4;
    const dots = encodeQR(address, 'raw', { ecc: 'quartile', border: 4, scale });
    const data = Uint8Array.from(dots.flat().flatMap((dark) => (dark ? [0, 0, 0, 255] : [255, 255, 255, 255])));
    expect(decodeQR({ width: dots.length, height: dots.length, data })).toBe(address);
    expect(qrSvg(address)).toMatch(/^<svg /u);
  });
});
