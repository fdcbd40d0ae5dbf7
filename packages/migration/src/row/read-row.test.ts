import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns } from '../columns/columns.ts';
import { matchHeaders } from '../columns/match-headers.ts';
import { cellsOf, context, good } from '../test-support/list.ts';
import type { Written } from '../test-support/list.ts';
import { readRow } from './read-row.ts';
import type { RowReading } from './row-check.ts';

function read(changed: Written = {}): RowReading {
  return readRow({ row: 7, cells: cellsOf({ ...good, ...changed }) }, context());
}

/** `CODE → mend` of every problem, without the prefix. */
function told(changed: Written): string[] {
  return read(changed).problems.map(
    ({ code, mend }) => code.replace('OLD_TITLE_', '') + (mend === undefined ? '' : ` → ${mend}`),
  );
}

const code = String(good['uscc']);

describe('a row by itself', () => {
  test('of a workbook that counts from 1904 has no day where only a number stands', () => {
    const cells = cellsOf({ ...good, grantedOn: '44883', operatingSince: '43000' });
    const { standing, problems } = readRow({ row: 7, cells, from1904: true }, context());
    expect(standing).toBe('wrong');
    expect(problems.map((one) => [one.code, one.severity, one.mend])).toEqual([
      ['OLD_TITLE_DATE_UNREADABLE', 'error', undefined],
      ['OLD_TITLE_DATE_UNREADABLE', 'error', undefined],
    ]);
  });

  test('gives a title with every end it has', () => {
    const { title, standing, problems } = read({
      service: '技术服务、信息',
      totalAssetsWan: '1,680.50',
      statedEnd: '2025-11-18',
    });
    expect(problems).toEqual([]);
    expect(standing).toBe('new');
    expect(title).toMatchObject({
      kind: 'platform',
      division: '440100',
      basis: 'l156',
      threeYearEnd: '2025-11-18',
      repealEnd: '2025-12-31',
      endsOn: '2025-11-18',
      statedEnd: '2025-11-18',
      services: ['information', 'technology'],
      facts: { totalAssetsWan: '1680.5' },
      standardHeld: true,
    });
  });

  test('ends a title with the repeal where three years would be longer', () => {
    expect(read({ grantedOn: '2023-06-01', documentNumber: '工信部企业〔2023〕7号' }).title).toMatchObject({
      threeYearEnd: '2026-06-01',
      endsOn: '2025-12-31',
    });
  });

  test('carries a base as a title whose standard is not held, by the end that its list states', () => {
    const base = { name: '广州示例示范基地', kind: '基地', basis: '〔2016〕194号' };
    expect(read({ ...base, statedEnd: '2024-06-30' })).toMatchObject({
      title: { standardHeld: false, threeYearEnd: null, endsOn: '2024-06-30', repealEnd: '2025-12-31' },
      problems: [],
    });
    expect(told(base)).toEqual(['END_NOT_COMPUTED']);
    expect(read(base).title?.endsOn).toBe('2025-12-31');
  });

  test('is blank where nothing stands in it', () => {
    expect(readRow({ row: 3, cells: ['', ' ', '\u3000'] }, context())).toEqual({
      row: 3,
      standing: 'blank',
      problems: [],
    });
  });

  test('names column, value and what is accepted', () => {
    expect(read({ division: '广洲市' }).problems).toEqual([
      {
        row: 7,
        column: '所在地（行政区划代码或者名称）',
        code: 'OLD_TITLE_DIVISION_UNKNOWN',
        value: '广洲市',
        message: '没有“广洲市”这个行政区划，请填写六位行政区划代码，或者地级以上行政区划的全称。',
        accepted: '六位行政区划代码，或者地级以上行政区划的全称',
        mend: '440100',
        severity: 'error',
      },
    ]);
  });

  test('tells everything that is wrong at once, in the order of the columns', () => {
    expect(told({ name: '', uscc: '1', division: '999', grantedOn: '2023-02-29', servedSmes: '-3' })).toEqual([
      'EMPTY',
      'USCC_LENGTH',
      'DIVISION_UNKNOWN',
      'DATE_NOT_EXISTING',
      'NUMBER_NEGATIVE → 3',
    ]);
  });
});

const kinds: [Written, string[]][] = [
  [{ operatorName: ' ' }, ['EMPTY']],
  [{ name: '甲'.repeat(101) }, ['TOO_LONG']],
  [{ name: '平台\u202E' }, ['CHARACTER']],
  [{ name: '平\u0000台' }, ['CHARACTER']],
  [{ name: '平台\uD800' }, ['CHARACTER']],
  [{ name: '锟斤拷平台' }, ['GARBLED']],
  [{ name: '=cmd|calc!A1' }, ['FORMULA']],
  [{ name: '＝广州平台' }, ['FORMULA → 广州平台']],
  [{ operatorName: '#REF!' }, ['CELL_ERROR']],
  [{ name: '广州\u200B平台' }, ['NORMALISED']],
  [{ uscc: code.slice(0, 17) }, ['USCC_LENGTH']],
  [{ uscc: code.replaceAll('0', 'O') }, [`USCC_CHARACTER → ${code}`]],
  [{ uscc: code.replace('A', 'А') }, ['USCC_CHARACTER']],
  [{ uscc: `${code.slice(0, 17)}${code.endsWith('X') ? 'Y' : 'X'}` }, [`USCC_CHECK → ${code}`]],
  [{ uscc: '9.14401E+17' }, ['USCC_SCIENTIFIC']],
  [{ uscc: '440101000012345' }, ['USCC_OLD_LICENCE']],
  [{ uscc: code.toLowerCase() }, ['NORMALISED']],
  [{ uscc: code.replace('91', '９１') }, ['NORMALISED']],
  [{ uscc: `${code.slice(0, 8)} ${code.slice(8)}` }, []],
  [{ grantedOn: '2022年11月18日' }, []],
  [{ grantedOn: '2022/11/18 00:00:00' }, []],
  [{ grantedOn: '２０２２－１１－１８' }, ['NORMALISED']],
  [{ grantedOn: '44883' }, ['DATE_SERIAL → 2022-11-18']],
  [{ grantedOn: '十一月' }, ['DATE_UNREADABLE']],
  [{ grantedOn: '2022年11月' }, ['DATE_NO_DAY']],
  [{ grantedOn: '11/18/2022' }, ['DATE_ORDER → 2022-11-18']],
  [{ grantedOn: '3/7/2022' }, ['DATE_ORDER']],
  [{ grantedOn: '22.11.18' }, ['DATE_ORDER']],
  [{ grantedOn: '2017-07-02', documentNumber: '工信部企业〔2017〕1号' }, ['GRANTED_TOO_EARLY']],
  [{ grantedOn: '2025-10-21', documentNumber: '工信部企业〔2025〕1号' }, ['GRANTED_AFTER_REPEAL']],
  [{ grantedOn: '2026-01-06', documentNumber: '工信部企业〔2026〕1号' }, ['GRANTED_IN_FUTURE']],
  [
    { grantedOn: '2015-12-31', basis: '194号', kind: '基地', documentNumber: '工信部企业〔2015〕1号' },
    ['GRANTED_TOO_EARLY'],
  ],
  [{ statedEnd: '2025-12-31' }, ['END_DIFFERS → 2025-11-18']],
  [{ statedEnd: '2022-11-18' }, ['END_BEFORE_GRANT → 2025-11-18']],
  [{ statedEnd: '2025年' }, ['DATE_NO_DAY']],
  [{ division: '广州市' }, []],
  [{ division: '广东省广州市' }, ['NORMALISED']],
  [{ division: '广州市天河区' }, ['NORMALISED']],
  [{ division: '440106' }, ['NORMALISED']],
  [{ division: '440300' }, ['DIVISION_ELSEWHERE']],
  [{ division: '深圳' }, ['DIVISION_ELSEWHERE']],
  [{ division: '449900' }, ['DIVISION_UNKNOWN']],
  [{ division: '海南' }, ['DIVISION_AMBIGUOUS']],
  [{ kind: '平台 类' }, []],
  [{ kind: '中心' }, ['KIND_UNKNOWN → 平台']],
  [{ kind: '基地' }, ['KIND_BASIS → 〔2016〕194号']],
  [{ basis: '工信部企业[2017]156号' }, []],
  [{ basis: '〔2012〕197号' }, ['BASIS_UNKNOWN → 156号']],
  [{ documentNumber: '工信部企业[2022]130号' }, ['NORMALISED']],
  [{ documentNumber: '工信部企业〔2022〕130' }, ['DOCUMENT_NUMBER → 工信部企业〔2022〕130号']],
  [{ documentNumber: '工信部企业2022-130号' }, ['DOCUMENT_NUMBER → 工信部企业〔2022〕130号']],
  [{ documentNumber: '见附件' }, ['DOCUMENT_NUMBER']],
  [{ documentNumber: '工业和信息化部公告2022年第12号' }, []],
  [{ documentNumber: '工信部企业〔2021〕130号' }, ['DOCUMENT_YEAR']],
  [{ service: '物流服务' }, ['SERVICE_UNKNOWN']],
  [{ service: '技术创新' }, ['SERVICE_UNKNOWN → 技术服务']],
  [{ totalAssetsWan: '约三百' }, ['NUMBER']],
  [{ totalAssetsWan: '1.2亿元' }, ['NUMBER_UNIT → 12000']],
  [{ totalAssetsWan: '3000000元' }, ['NUMBER_UNIT → 300']],
  [{ totalAssetsWan: '300万元' }, []],
  [{ servedSmes: '150.5' }, ['NUMBER_NOT_WHOLE']],
  [{ servedSmes: '9007199254740993' }, ['NUMBER_TOO_LONG']],
  [{ satisfactionRate: '850' }, ['PERCENT_OVER']],
  [{ satisfactionRate: '0.85' }, ['PERCENT_FRACTION → 85']],
  [{ satisfactionRate: '85%' }, []],
  [{ priorRecognition: '也许' }, ['YES_NO']],
  [{ residentSmes: '30' }, ['FIGURE_OF_OTHER_KIND']],
  [{ name: '示例：某平台' }, ['EXAMPLE_ROW']],
];

test.each(kinds)('%j is told as %j', (changed, expected) => {
  expect(told(changed)).toEqual(expected);
});

test('names cells that stand beyond the header', () => {
  const { problems } = readRow({ row: 2, cells: [...cellsOf(good), '', '多出来的'] }, context());
  expect(problems).toMatchObject([{ code: 'OLD_TITLE_ROW_TOO_LONG', value: '多出来的' }]);
});

test('a row of nothing but its running number is blank', () => {
  const match = matchHeaders(['序号', ...columns.map(({ header }) => header)]);
  if (!match.ok) throw new Error('the header fits');
  const one = { ...context(), columns: match.map };
  expect(readRow({ row: 9, cells: ['8', ''] }, one).standing).toBe('blank');
  expect(readRow({ row: 9, cells: ['', '8'] }, one).standing).toBe('wrong');
});

test('a total or a remark below the list is one problem, not one for every column', () => {
  const { problems } = readRow({ row: 9, cells: ['合计：5家'] }, context());
  expect(problems).toMatchObject([{ row: 9, code: 'OLD_TITLE_NOT_A_ROW', value: '合计：5家' }]);
});

const character = fc.oneof(
  fc.constantFrom(...'=〔2019〕号年月日\u0000\u202E\uD8009.E+17-/ '),
  fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
);

test('reads any cells whatever without breaking, and says something of every row it does not take', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: character }), { minLength: 1, maxLength: 40 }), (cells) => {
      const { standing, problems, title } = readRow({ row: 2, cells }, context());
      expect(title === undefined).toBe(standing !== 'new');
      expect(standing === 'wrong').toBe(problems.some(({ severity }) => severity === 'error'));
      for (const { value, message } of problems) {
        expect(Array.from(value).length).toBeLessThanOrEqual(60);
        expect(message).not.toContain('…，');
      }
    }),
    { numRuns: 300 },
  );
});

test('a mend, put in, mends', () => {
  const context2 = context();
  for (const [changed, expected] of kinds) {
    const cells = cellsOf({ ...good, ...changed });
    for (const { column, code: found, mend } of readRow({ row: 2, cells }, context2).problems) {
      if (mend === undefined || found === 'OLD_TITLE_KIND_BASIS') continue;
      const mended = columns.map(({ header }, place) => (header === column ? mend : (cells[place] ?? '')));
      const left = readRow({ row: 2, cells: mended }, context2).problems.map((problem) => problem.code);
      expect([changed, expected, left.includes(found)]).toEqual([changed, expected, false]);
    }
  }
});
