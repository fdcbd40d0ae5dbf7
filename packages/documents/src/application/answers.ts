import type { FormContext } from '@shifan/forms';
import type { CivilDate } from '@shifan/calendar';
import type { Facts } from '@shifan/rules';

/** What an application is printed from: the answers, and what the forms are read with. */
export interface Answers {
  facts: Facts;
  context: FormContext;
  /** for the plan's cover; what is absent is left to be written by hand */
  recommendation?: { unit?: string; on?: CivilDate };
}
