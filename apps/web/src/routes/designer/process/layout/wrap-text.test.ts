import { expect, it } from 'vitest';
import { textWidth, wrapText } from './wrap-text.ts';

it('keeps every line within the width and loses no character', () => {
  const text = '公示期间无异议或者经过调查核实异议不属实的，由工业和信息化部确定为创建对象，进入创建期。';
  const lines = wrapText(text, 140, 14);
  expect(lines.join('')).toBe(text);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(140);
});

it('begins no line with a closing mark and parts no number from its unit', () => {
  const lines = wrapText('一二三四五六七八九，创建期延长 1 年（只有一次）。', 130, 14);
  for (const line of lines) expect(line).not.toMatch(/^[，。）”》]/u);
  expect(lines.some((line) => line.includes('1 年'))).toBe(true);
});

it('draws nothing for an empty text', () => {
  expect(wrapText('', 100, 14)).toEqual([]);
});
