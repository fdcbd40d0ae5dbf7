import { describe, expect, it } from 'vitest';
import { decimalText } from './number-text.ts';

describe('decimalText', () => {
  it.each([
    ['1000', '1000'],
    ['+7', '7'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.50', '-0.50'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1.50', '1.50'],
    ['1e3', '1000'],
    ['12e-1', '1.2'],
    ['1.234e2', '123.4'],
    ['5e-3', '0.005'],
    ['0x1F', '31'],
    ['9007199254740993', '9007199254740993'],
    ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  ])('reads %s as exactly %s', (written, expected) => {
    expect(decimalText(written)).toBe(expected);
  });

  it.each(['.nan', '.inf', '-.inf', '', '.', 'e5', '1e400', 'twelve'])('refuses %s', (written) => {
    expect(decimalText(written)).toBeNull();
  });
});
