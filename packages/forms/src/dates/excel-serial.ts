import { addDays, parseCivilDate } from '@shifan/calendar';

const FIRST = 20_000; // 1954-10-03: nothing this programme asks for is older
const LAST = 73_050; // 2099-12-31

/**
 * The day of a serial number of Excel or WPS (1900 system), or undefined where the text is none between 1954 and 2099.
 * For pasted date cells only: a typed 45000 is no date.
 * @example dayOfSerial('45000') // '2023-03-15'
 */
export function dayOfSerial(text: string): string | undefined {
  if (!/^\d{5}$/u.test(text)) return undefined;
  const serial = Number(text);
  if (serial < FIRST || serial > LAST) return undefined;
  // Day 1 is 1900-01-01, and the system counts a 1900-02-29 that never was: hence the 30th.
  return addDays(parseCivilDate('1899-12-30'), serial);
}
