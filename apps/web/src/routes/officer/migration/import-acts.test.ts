import { expect, it } from 'vitest';
import { ACTS } from './import-acts.ts';

const counts = { rows: 10, good: 6, faulty: 3, warned: 1, unchanged: 1, repeated: 0, imported: 6 };

it('says of the rows at fault and of those known already what becomes of them', () => {
  const said = ACTS['confirm-good'].consequences(counts).join('');
  expect(said).toContain('合格的 6 行登记到名册');
  expect(said).toContain('有错误的 3 行不导入');
  expect(said).toContain('1 行和名册里已有的称号相同，不会重复登记');
});

it('does not speak of rows that there are none of', () => {
  const clean = { ...counts, faulty: 0, unchanged: 0 };
  expect(ACTS['confirm-good'].consequences(clean).join('')).not.toMatch(/有错误|名册里已有/u);
});

it('tells before an import is taken back how many titles go and what stays', () => {
  const said = ACTS.undo.consequences(counts).join('');
  expect(said).toContain('6 个称号全部从名册取出');
  expect(said).toContain('报告仍然保留');
});
