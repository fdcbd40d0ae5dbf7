import type { CivilDate, WorkCalendar } from '@shifan/calendar';
import type { Actor, Plugin, RecommenderClass, ResolvedNotice } from '@shifan/rules';

/** What a decision depends on beside the case: the law, the notice, the calendar, the day and who acts. All arguments, no clock. */
export interface ProcessContext {
  plugin: Plugin;
  /** the notice the case was opened under, with its chain merged; null where there is none */
  notice: ResolvedNotice | null;
  calendar: WorkCalendar;
  /** the operator's division code */
  division: string;
  /** code of the province-level authority the case belongs to */
  authority: string;
  on: CivilDate;
  actor: Actor;
  /** the unit that acts: a city, a provincial body, an authority */
  unit?: string;
  /** by which document and from which day on a draft was put into force; a draft grants no title without it */
  enactment?: { documentNumber: string; on: CivilDate };
  /** the quota of the unit that recommends, as counted elsewhere; absent: the one who stores places checks them */
  places?: {
    recommender: string;
    class: RecommenderClass;
    used: number;
    /** with what the notice adds for this unit; absent: the number of its class */
    max?: number;
    /** the notice's exemption this case falls under: its recommendation takes no place */
    exemption?: string;
  };
}
