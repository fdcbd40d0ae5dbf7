import { parseCivilDate } from '@shifan/calendar';

/** Far enough for a whole life of a title; no visitor takes the demo out of everybody's reach. */
export const LAST_DAY = parseCivilDate('2035-12-31');
