import { parseCivilDate, periodEnd } from '@shifan/calendar';
import type { CivilDate, WorkCalendar } from '@shifan/calendar';
import { parameterValue } from '@shifan/rules';
import type { DesignationPhase, Plugin } from '@shifan/rules';

/** The days on which a title of the repealed measure ends. */
export interface TitleEnds {
  /** end of the three years (art. 23), moved to a working day where the Civil Code moves it */
  threeYearEnd: CivilDate;
  /** the corresponding day before it moved */
  nominalEnd: CivilDate;
  /** the last day of every title under the repeal (225号 art. 19) */
  repealEnd: CivilDate;
  /** the earlier of both: the last day that counts */
  endsOn: CivilDate;
}

/**
 * The ends of a title granted on a day, from the term its plugin states, computed as the process computes them when it grants one.
 * @throws RangeError for a plugin whose titles have no term of years and no last day
 * @example titleEnds({ plugin, calendar, grantedOn: '2021-09-10' }).endsOn // '2024-09-10'
 */
export function titleEnds(of: { plugin: Plugin; calendar: WorkCalendar; grantedOn: CivilDate }): TitleEnds {
  const { years, until } = termOf(of.plugin);
  const repealEnd = parseCivilDate(until);
  const length = Number(parameterValue(of.plugin, years, of.grantedOn).value);
  const { date, nominal } = periodEnd(of.calendar, { from: of.grantedOn, years: length });
  return { threeYearEnd: date, nominalEnd: nominal, repealEnd, endsOn: date <= repealEnd ? date : repealEnd };
}

/** The last day of every title under the repeal. */
export function repealEndOf(plugin: Plugin): CivilDate {
  return parseCivilDate(termOf(plugin).until);
}

function termOf(plugin: Plugin): { years: string; until: string } {
  const phase = plugin.process.phases.find((one): one is DesignationPhase => one.phase === 'designation');
  const { years, until } = phase?.term ?? {};
  if (years === undefined || until === undefined) throw new RangeError(`${plugin.id} states no term and no last day`);
  return { years, until };
}
