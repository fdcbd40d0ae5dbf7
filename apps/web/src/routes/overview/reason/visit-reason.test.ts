import { expect, test } from 'vitest';
import { reasonProblem } from './visit-reason.ts';

test('a reason says something, and names nobody', () => {
  expect(reasonProblem('年度创建工作调度')).toBeUndefined();
  expect(reasonProblem('核对440000-2025-0001')).toBeUndefined();
  for (const text of ['', '核', '\u200b\u200b', '……', '核'.repeat(201)])
    expect(reasonProblem(text)).toContain('查阅理由');
  for (const text of ['找13800138000', '91440101MA5ABCDE1X']) expect(reasonProblem(text)).toContain('电话');
});
