import type { NumberForm } from './number-formats.ts';

/** More digits than a spreadsheet keeps: a code that was taken for a number has lost its end. */
const EXACT = 1e15;
const DAY = 86_400_000;

/**
 * A number cell as text: without the noise of floating point (15 digits, as spreadsheets show), as a day where its format shows one, as per
 * cent where its format does. A number beyond 15 digits keeps its exponent, for it is no longer what was typed.
 * @example numberText('0.30000000000000004', 'plain', false) // '0.3'
 */
export function numberText(stored: string, form: NumberForm, from1904: boolean): string {
  const value = stored.trim() === '' ? Number.NaN : Number(stored);
  if (!Number.isFinite(value)) return stored;
  if (form === 'date') return dayText(value, from1904) ?? plain(value);
  if (form === 'percent') return `${plain(value * 100)}%`;
  return plain(value);
}

function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (Math.abs(rounded) >= EXACT) return rounded.toExponential(5).replace('e', 'E');
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(15).replace(/\.?0+$/u, '') : text;
}

/** Serial numbers count days from 1899-12-30 (with a 1900-02-29 that never was, hence from March 1900 on) or from 1904-01-01. */
function dayText(serial: number, from1904: boolean): string | undefined {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  if (serial < (from1904 ? 0 : 61) || serial >= 2_958_466) return undefined;
  const moment = new Date(first + Math.round(serial * DAY));
  const text = moment.toISOString();
  const time = text.slice(11, 19);
  return time === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** Characters that XML cannot hold are written _x000D_. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
