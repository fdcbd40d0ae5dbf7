import type { Row } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { fieldModules } from '../field-types/registry.ts';
import { fieldPlace } from '../form/field-place.ts';
import { stored } from '../test-support/ask.ts';
import { offlineEvents } from '../test-support/small-plugin.ts';

const first: Row = { name: '政策宣讲', heldOn: '2025-03-07', enterprises: '18' };
const second: Row = { name: '供需对接', heldOn: '2025-04-01', enterprises: '30' };

function issuesOf(rows: Row[]): [path: string, code: string, message: string][] {
  const place = fieldPlace(offlineEvents, 2025);
  return fieldModules.table
    .validate(rows, offlineEvents, place)
    .map(({ path, code, message }) => [path, code, message]);
}

describe('a table', () => {
  it('takes as many rows as the form asks for, and no more than it has room for', () => {
    expect(issuesOf([first, second])).toEqual([]);
    expect(issuesOf([first])).toEqual([['offlineEvents', 'ROWS_TOO_FEW', '“线下服务拓展情况”现有1行，至少填写2行。']]);
    const rows = Array.from({ length: 6 }, (_, index) => ({ ...first, name: `活动${index}` }));
    expect(issuesOf(rows.slice(0, 5))).toEqual([]);
    expect(issuesOf(rows)).toEqual([['offlineEvents', 'ROWS_TOO_MANY', '“线下服务拓展情况”现有6行，最多填写5行。']]);
  });

  it('names the cell that is wrong by row and column', () => {
    expect(issuesOf([first, { ...second, enterprises: '三十' }])).toEqual([
      [
        'offlineEvents[1].enterprises',
        'FIELD_NOT_A_NUMBER',
        expect.stringContaining('线下服务拓展情况 第2行 服务企业数量（家）'),
      ],
    ]);
    expect(issuesOf([first, { name: '供需对接', heldOn: '2025-04-01' }])).toEqual([
      ['offlineEvents[1].enterprises', 'FIELD_REQUIRED', expect.any(String)],
    ]);
  });

  it('does not count an empty row, and asks to fill it in or take it out', () => {
    expect(issuesOf([first, { name: ' ', heldOn: null }]).map(([path, code]) => [path, code])).toEqual([
      ['offlineEvents', 'ROWS_TOO_FEW'],
      ['offlineEvents[1]', 'ROW_EMPTY'],
    ]);
  });

  it('wants days of the year that the form prints', () => {
    expect(issuesOf([first, { ...second, heldOn: '2024-12-31' }])).toEqual([
      ['offlineEvents[1].heldOn', 'FIELD_WRONG_YEAR', expect.stringContaining('2025年')],
    ]);
  });

  it('finds the same name again through width, case, blanks and zero-width characters, and names both rows', () => {
    const again = [
      { ...first, name: 'ＡＢＣ 公司' },
      { ...second, name: 'abc\u200B公司' },
    ];
    expect(issuesOf(again)).toEqual([
      ['offlineEvents[1].name', 'ROWS_DUPLICATE', expect.stringMatching(/第2行与第1行的“服务活动名称和主要内容”相同/u)],
    ]);
  });

  it('does not take traditional and simplified forms for the same name', () => {
    expect(
      issuesOf([
        { ...first, name: '東莞公司' },
        { ...second, name: '东莞公司' },
      ]),
    ).toEqual([]);
  });

  it('brings each cell into its stored form and keeps its rows', () => {
    const typed = [first, { name: ' 供需对接 ', heldOn: '2025年4月1日', enterprises: '３０' }, {}];
    expect(stored(offlineEvents, typed)).toEqual({
      value: [first, second, {}],
      codes: ['FIELD_ANSWER_NORMALISED', 'FIELD_ANSWER_NORMALISED'],
    });
  });
});
