/** A number of a YAML or JSON file, kept as the author wrote it: "0.10" must not become the binary number 0.1. */
export interface NumberText {
  readonly written: string;
}

export function isNumberText(value: unknown): value is NumberText {
  return typeof value === 'object' && value !== null && 'written' in value;
}

/** Longer exponents are a slip of the pen or an attack; no legal number needs them. */
const LARGEST_EXPONENT = 60;

/**
 * Gives the exact decimal that a YAML number writes, or null where it is no finite number.
 *
 * Keeps trailing zeros, because they are the author's; drops a plus sign, leading zeros and an exponent.
 * @example decimalText('1.50') // '1.50'
 * @example decimalText('12e-1') // '1.2'
 * @example decimalText('.nan') // null
 */
export function decimalText(written: string): string | null {
  if (/^0[xo][0-9a-f]+$/iu.test(written)) return BigInt(written.toLowerCase()).toString();
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/iu.exec(written);
  if (!parts) return null;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = parts;
  const exponent = Number(exponentText);
  if (whole + fraction === '' || Math.abs(exponent) > LARGEST_EXPONENT) return null;
  return signed(sign, movePoint({ whole, fraction, exponent }));
}

function movePoint({ whole, fraction, exponent }: { whole: string; fraction: string; exponent: number }): string {
  const point = whole.length + exponent;
  const digits = (whole + fraction).padEnd(Math.max(point, 0), '0');
  const left = point > 0 ? digits.slice(0, point) : '';
  const right = point > 0 ? digits.slice(point) : digits.padStart(digits.length - point, '0');
  const trimmed = left.replace(/^0+(?=\d)/u, '') || '0';
  return right === '' ? trimmed : `${trimmed}.${right}`;
}

function signed(sign: string, magnitude: string): string {
  return sign === '-' && /[1-9]/u.test(magnitude) ? `-${magnitude}` : magnitude;
}
