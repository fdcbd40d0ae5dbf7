import { expect, it } from 'vitest';
import { cleanFileName } from './clean-name.ts';

it.each([
  ['审计报告.pdf', '审计报告.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\x\\合同.docx', '合同.docx'],
  ['..\\..\\x', 'x'],
  ['a\u0000b.pdf', 'ab.pdf'],
  ['gpj.\u202Eexe', 'gpj.exe'],
  ['行\r\n头: x.pdf', '行头 x.pdf'],
  ['.htaccess', 'htaccess'],
  ['???', '文件'],
  ['', '文件'],
  ['😀.png', '😀.png'],
])('keeps %j as %j', (raw, clean) => {
  expect(cleanFileName(raw)).toBe(clean);
});

it('keeps the extension of a name that is too long', () => {
  const clean = cleanFileName(`${'长'.repeat(4000)}.pdf`);
  expect([...clean]).toHaveLength(120);
  expect(clean.endsWith('.pdf')).toBe(true);
});
