import fc from 'fast-check';
import type { Field, Row } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { fieldOf, offlineEvents } from '../test-support/small-plugin.ts';
import { parsePastedRows } from './parse-pasted-rows.ts';
import { parseTsv } from './parse-tsv.ts';

const table: Field = { ...offlineEvents, maxRows: 100 };

function paste(text: string, field: Field = table): { rows: Row[]; issues: string[] } {
  const { rows, issues } = parsePastedRows(field, text);
  return { rows, issues: issues.map(({ path, code, severity }) => `${severity} ${path} ${code}`) };
}

const one = { name: '政策宣讲', heldOn: '2025-03-07', enterprises: '18' };
const two = { name: '供需对接', heldOn: '2025-04-01', enterprises: '30' };

describe('parsePastedRows', () => {
  it('reads rows as Excel copies them', () => {
    expect(paste('政策宣讲\t2025-03-07\t18\r\n供需对接\t2025-04-01\t30\r\n')).toEqual({ rows: [one, two], issues: [] });
  });

  it('reads days, serial numbers and separators of thousands, and tells what it changed', () => {
    const { rows, issues } = paste('一\t2025/3/7\t1,018\n二\t2025年3月7日\t１８\n三\t45723\t18家');
    expect(rows).toEqual([
      { name: '一', heldOn: '2025-03-07', enterprises: '1018' },
      { name: '二', heldOn: '2025-03-07', enterprises: '18' },
      { name: '三', heldOn: '2025-03-07', enterprises: '18' },
    ]);
    expect(issues).toHaveLength(6);
    expect(issues.every((issue) => issue.startsWith('warning') && issue.endsWith('FIELD_ANSWER_NORMALISED'))).toBe(
      true,
    );
  });

  it('maps columns by a header line in any order, with notes and running numbers round it', () => {
    const text =
      '序号\t服务企业数量\t开展时间 \t服务活动名称和主要内容（请写明）\t备注\n1\t18\t2025-03-07\t政策宣讲\t无\n';
    expect(paste(text)).toEqual({
      rows: [one],
      issues: ['warning offlineEvents PASTE_NUMBERING_DROPPED', 'warning offlineEvents PASTE_COLUMN_UNKNOWN'],
    });
  });

  it('names missing and repeated columns of a header', () => {
    expect(paste('开展时间\t服务活动名称和主要内容\t开展时间\n2025-03-07\t政策宣讲\t2025-01-01')).toEqual({
      rows: [{ ...one, enterprises: '' }],
      issues: ['error offlineEvents PASTE_COLUMN_DUPLICATE', 'warning offlineEvents PASTE_COLUMN_MISSING'],
    });
  });

  it('leaves the running number of the printed form out where every row has it', () => {
    expect(paste('1\t政策宣讲\t2025-03-07\t18\n2\t供需对接\t2025-04-01\t30')).toEqual({
      rows: [one, two],
      issues: ['warning offlineEvents PASTE_NUMBERING_DROPPED'],
    });
  });

  it('drops blank lines and names the line of the sheet in its messages', () => {
    const { rows, issues } = parsePastedRows(table, '\n政策宣讲\t2025-03-07\t18\n\t\t\n供需对接\t2025-04-01\n');
    expect(rows).toEqual([one, { ...two, enterprises: '' }]);
    expect(issues).toMatchObject([
      { path: 'offlineEvents[1]', code: 'PASTE_COLUMN_COUNT', message: expect.stringContaining('第4行有2列') },
    ]);
  });

  it('keeps line breaks, tabs and quotes inside a cell', () => {
    expect(paste('"政策\n宣讲\t""两场"""\t2025-03-07\t18').rows).toEqual([{ ...one, name: '政策\n宣讲\t"两场"' }]);
    expect(paste('"惠企"宣讲\t2025-03-07\t18').rows).toEqual([{ ...one, name: '"惠企"宣讲' }]);
    expect(paste('"没有配对\t2025-03-07\t18').rows).toEqual([{ ...one, name: '"没有配对' }]);
  });

  it('keeps a cell that looks like a formula as text, and leaves out error values and forbidden characters', () => {
    expect(paste('=cmd|x\t2025-03-07\t18').rows[0]?.['name']).toBe('=cmd|x');
    expect(paste('宣讲\t#REF!\t#####')).toEqual({
      rows: [{ name: '宣讲', heldOn: '', enterprises: '' }],
      issues: ['error offlineEvents[0].heldOn PASTE_CELL_ERROR', 'error offlineEvents[0].enterprises PASTE_CELL_ERROR'],
    });
    expect(paste('a\u0000\t2025-03-07\t18')).toEqual({
      rows: [{ ...one, name: '' }],
      issues: ['error offlineEvents[0].name FIELD_CHARACTER_NOT_ALLOWED'],
    });
  });

  it('reads yes and no, and options by their label', () => {
    const field: Field = {
      ...fieldOf('table'),
      columns: [
        { key: 'done', label: '是否完成', type: 'yes-no', required: true },
        { key: 'kind', label: '类型', type: 'choice', required: true, options: [{ code: 'a', label: '甲类' }] },
      ],
    };
    expect(paste('是\t甲类\n×\ta\n也许\t乙类', field)).toEqual({
      rows: [
        { done: true, kind: 'a' },
        { done: false, kind: 'a' },
        { done: null, kind: '乙类' },
      ],
      issues: ['warning answer[0].kind FIELD_ANSWER_NORMALISED', 'error answer[2].done PASTE_CELL_UNREADABLE'],
    });
  });

  it('says when nothing was pasted, or more than there is room for', () => {
    expect(paste(' \n\t')).toEqual({ rows: [], issues: ['error offlineEvents PASTE_EMPTY'] });
    const many = Array.from({ length: 101 }, (_, index) => `活动${index}\t2025-03-07\t18`).join('\n');
    expect(paste(many)).toMatchObject({ issues: ['error offlineEvents ROWS_TOO_MANY'] });
    expect(paste(many).rows).toHaveLength(100);
    expect(paste('字'.repeat(1_000_001)).issues).toEqual(['error offlineEvents PASTE_TOO_LARGE']);
  });

  const quoted = (cell: string): string => (/[\t\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const name = fc.string({ unit: fc.constantFrom(...'甲乙丙ab"\t\n=+-@ ,𠮷') }).map((text) => `名${text}称`);
  const day = fc.constantFrom('2025-01-31', '2025-12-01', '2024-02-29');
  const count = fc.nat({ max: 99_999 }).map(String);
  const rows = fc.array(fc.record({ name, heldOn: day, enterprises: count }), { minLength: 1, maxLength: 20 });

  it('gives back every row that was copied', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (copied, end, withHeader) => {
        const header = withHeader ? [table.columns?.map(({ label }) => label).join('\t') ?? ''] : [];
        const lines = copied.map((row) => [row.name, row.heldOn, row.enterprises].map(quoted).join('\t'));
        expect(paste([...header, ...lines, ''].join(end))).toEqual({ rows: copied, issues: [] });
      }),
    );
  });

  it('never throws, and every row has every column', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲1"\t\n\r#/年月日,. \u0000\uD800') }), (text) => {
        for (const row of parsePastedRows(table, text).rows) {
          expect(Object.keys(row)).toEqual(['name', 'heldOn', 'enterprises']);
        }
      }),
    );
  });
});

/** The shortest of five readings, in milliseconds. */
function fastest(text: string): number {
  const readings = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    parseTsv(text);
    return performance.now() - start;
  });
  return Math.min(...readings);
}

describe('parseTsv', () => {
  it('splits any text without quotes as split does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: fc.constantFrom(...'甲乙 ') }), { minLength: 1 }), { minLength: 1 }),
        (cells) => {
          const text = cells.map((line) => line.join('\t')).join('\n');
          const expected = text.split('\n').map((line) => line.split('\t'));
          if (expected.at(-1)?.join('') === '' && expected.at(-1)?.length === 1) expected.pop();
          expect(parseTsv(text).map((record) => record.cells)).toEqual(expected);
        },
      ),
    );
  });

  it('takes eight times as long for eight times the quotes, not the square of it', () => {
    for (const piece of ['"', '"a\t']) {
      const [short, long] = [20_000, 160_000].map((times) => fastest(piece.repeat(times)));
      expect((long ?? 0) / (short ?? 1)).toBeLessThan(32);
    }
  });
});
