import type { Citation, Parameter } from '@shifan/rules';

/** Art. 19: 自印发之日起施行. The measure was issued on this day. */
export const MEASURE_IN_FORCE = '2025-10-21';
/** The day of the call 460号, to which the official forms are annexed. */
export const FORMS_ISSUED = '2025-11-10';

/** The only value so far of a number; an amendment adds a second dated value beside it. */
export function since(from: string, value: number, citation: Citation): Parameter['values'] {
  return [{ from, value: String(value), citation }];
}
