import { isCivilDate, wholeYearsBetween } from '@shifan/calendar';
import { fromInteger } from '../../decimal.ts';
import type { Computed, ValueModule, ValueOf } from '../module.ts';

const YEAR_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** Whole years by the Civil Code between two dates; a month counts from its first day; no data where a side is no date. */
export const yearsBetween: ValueModule<ValueOf<'years-between'>> = {
  evaluate(node, scope) {
    const from = asDay(scope.value(node.from, scope));
    const to = asDay(scope.value(node.to, scope));
    if (from === null || to === null) return null;
    return fromInteger(wholeYearsBetween(from, to));
  },
  describe: (node, speaker) => `从“${speaker.value(node.from, speaker)}”到${speaker.value(node.to, speaker)}的整年数`,
  parts: (node) => [
    { path: 'from', node: node.from },
    { path: 'to', node: node.to },
  ],
};

/** A civil date, or the first day of a month; null for anything else. */
export function asDay(value: Computed): ReturnType<typeof civil> {
  if (typeof value !== 'string') return null;
  return civil(YEAR_MONTH.test(value) ? `${value}-01` : value);
}

function civil(text: string) {
  return isCivilDate(text) ? text : null;
}
