import { expect, test } from 'vitest';
import { columns } from './columns.ts';
import { isHeader, matchHeaders } from './match-headers.ts';

const required = [
  '运营主体名称',
  ' 统一社会\n信用代码 * ',
  '所在地市',
  '文号',
  '公告日期',
  '依据文件(156号／〔2016〕194号)',
  '基地名称',
  '类别',
];

function found(cells: readonly string[]): (string | undefined)[] {
  const match = matchHeaders(cells);
  return match.ok ? match.map.columns.map((column) => column?.id) : match.problems.map(({ message }) => message);
}

test('finds columns by name in any order, whatever blanks, brackets and line breaks are in them', () => {
  expect(found(['序号', ...required, '资产总额（万元）', '用户满意度％'])).toEqual([
    undefined,
    'operatorName',
    'uscc',
    'division',
    'documentNumber',
    'grantedOn',
    'basis',
    'name',
    'kind',
    'totalAssetsWan',
    'satisfactionRate',
  ]);
});

test('names every required column that is missing', () => {
  expect(found(required.slice(2))).toEqual([
    expect.stringContaining('缺少必填的“运营单位”'),
    expect.stringContaining('缺少必填的“统一社会信用代码”'),
  ]);
});

test('refuses two columns of one meaning', () => {
  expect(found([...required, '平台名称'])).toEqual(['“平台（基地）名称”有两列（基地名称、平台名称），请只保留一列。']);
});

test('refuses a column in another unit', () => {
  expect(found([...required, '资产总额（亿元）'])).toEqual([
    '“资产总额（亿元）”的单位是亿元，模板的单位是万元，请换算后把表头改为“资产总额（万元）”。',
  ]);
});

test('warns of headers that it does not know, not of running numbers', () => {
  const match = matchHeaders(['序号', ...required, '联系电话', '']);
  expect(match.ok && match.map.warnings.map(({ value, severity }) => [value, severity])).toEqual([
    ['联系电话', 'warning'],
  ]);
});

test('tells the header from a title above it', () => {
  expect(isHeader(['国家中小企业公共服务示范平台名单'])).toBe(false);
  expect(isHeader(required)).toBe(true);
});

test('no two columns answer to one header', () => {
  expect(found(columns.map(({ header }) => header))).toEqual(columns.map(({ id }) => id));
  for (const column of columns) {
    for (const alias of column.aliases) {
      const rest = columns.filter((one) => one !== column && one.required).map(({ header }) => header);
      expect([alias, found([...rest, alias]).at(-1)]).toEqual([alias, column.id]);
    }
  }
});
