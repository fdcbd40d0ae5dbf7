import { expect, it } from 'vitest';
import { ReadingReason } from './overview.ts';

it.each(['核对', '工信部企业〔2025〕225号第十三条', '核对440000-2025-0001'])('a reading may be for %j', (text) => {
  expect(ReadingReason.safeParse(text).success).toBe(true);
});

it.each(['核', '　　', '\u200b\u200b\u200b', '……', '核'.repeat(201)])('%j is no reason', (text) => {
  expect(ReadingReason.safeParse(text).success).toBe(false);
});

it.each(['找13800138000核实', '0571-87654321', '查91440101MA5ABCDE1X'])('%j would name somebody in the log', (text) => {
  expect(ReadingReason.safeParse(text).success).toBe(false);
});
