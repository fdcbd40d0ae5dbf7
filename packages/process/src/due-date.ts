import type { CivilDate } from '@shifan/calendar';
import type { ErrorCitation } from '@shifan/errors';
import type { DueName } from './stages.ts';

/** A day on which something of a case ends, until 24:00. */
export interface Due {
  name: DueName;
  on: CivilDate;
  /** true where the year's working days are not announced yet, so that the day may still move */
  provisional: boolean;
  citation: ErrorCitation;
}
