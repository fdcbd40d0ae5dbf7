import { shanghaiDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';

/** The day it is now in Asia/Shanghai: the only clock of the command line. */
export function today(): CivilDate {
  return shanghaiDate(Date.now());
}
