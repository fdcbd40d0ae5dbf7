import type { CivilDate } from '@shifan/calendar';
import { repealEndOf, titleEnds } from '../legal/title-ends.ts';
import type { TitleEnds } from '../legal/title-ends.ts';
import type { Measure } from '../legal/measures.ts';
import type { OldTitle } from '../old-title.ts';
import type { Cell } from './cell.ts';
import type { RowContext } from './row-check.ts';

/** Every end of a title that is known. */
export type Ends = Pick<OldTitle, 'threeYearEnd' | 'repealEnd' | 'statedEnd' | 'endsOn'>;

/** Whether a title can have been granted on its day, by the measure it names; tells why not. */
export function checkGranted(
  cell: Cell,
  grantedOn: CivilDate,
  { measure, today }: { measure: Measure; today: CivilDate },
): boolean {
  const { shortName: law, from, repealed } = measure;
  const value = grantedOn;
  const slots = { value, law, from, repealed, today };
  const accepted = `${from}起、${repealed}以前的日期`;
  if (grantedOn > today) cell.tell('OLD_TITLE_GRANTED_IN_FUTURE', { slots, accepted, value });
  else if (grantedOn < from)
    cell.tell('OLD_TITLE_GRANTED_TOO_EARLY', { slots: { ...slots, from: since(measure) }, accepted, value });
  else if (grantedOn >= repealed) cell.tell('OLD_TITLE_GRANTED_AFTER_REPEAL', { slots, accepted, value });
  else return true;
  return false;
}

/** From when, in words: of a measure that is not held only the year of its number is known. */
function since({ from, standardHeld }: Measure): string {
  return standardHeld ? from : `${from.slice(0, 4)}年`;
}

/**
 * The ends of a title. Where the measure is held, three years and the repeal are computed and the list's own day is compared with
 * them; where it is not, the list's own day counts, at the latest the repeal's.
 */
export function endsOf(
  of: { grantedOn: CivilDate; statedEnd: CivilDate | undefined; measure: Measure },
  { granted, stated }: { granted: Cell; stated: Cell | undefined },
  { plugin, calendar }: RowContext,
): Ends {
  const { grantedOn, statedEnd, measure } = of;
  if (!measure.standardHeld) return endsNotHeld(of, granted, repealEndOf(plugin));
  const ends = titleEnds({ plugin, calendar, grantedOn });
  if (stated && statedEnd !== undefined && !agrees(statedEnd, ends))
    tellDifference(stated, { statedEnd, grantedOn, ends, measure });
  const { threeYearEnd, repealEnd, endsOn } = ends;
  return { threeYearEnd, repealEnd, endsOn, statedEnd: statedEnd ?? null };
}

function endsNotHeld(
  { grantedOn, statedEnd, measure }: { grantedOn: CivilDate; statedEnd: CivilDate | undefined; measure: Measure },
  cell: Cell,
  repealEnd: CivilDate,
): Ends {
  if (statedEnd === undefined) {
    const slots = { law: measure.shortName, after: repealEnd };
    cell.tell('OLD_TITLE_END_NOT_COMPUTED', {
      slots,
      accepted: '填写“有效期至”',
      value: grantedOn,
      severity: 'warning',
    });
  }
  const endsOn = statedEnd !== undefined && statedEnd < repealEnd ? statedEnd : repealEnd;
  return { threeYearEnd: null, repealEnd, statedEnd: statedEnd ?? null, endsOn };
}

/** A list may give the corresponding day, the day it moved to, or the day of the repeal. */
function agrees(statedEnd: CivilDate, { threeYearEnd, nominalEnd, endsOn }: TitleEnds): boolean {
  return [threeYearEnd, nominalEnd, endsOn].includes(statedEnd);
}

function tellDifference(
  cell: Cell,
  it: { statedEnd: CivilDate; grantedOn: CivilDate; ends: TitleEnds; measure: Measure },
): void {
  const { statedEnd, grantedOn, ends, measure } = it;
  const mend = ends.endsOn;
  if (statedEnd <= grantedOn) {
    cell.tell('OLD_TITLE_END_BEFORE_GRANT', {
      slots: { value: statedEnd, granted: grantedOn },
      value: statedEnd,
      mend,
    });
    return;
  }
  const slots = {
    value: statedEnd,
    law: `${measure.shortName}第二十三条`,
    years: ends.threeYearEnd,
    repeal: ends.repealEnd,
    after: ends.endsOn,
  };
  cell.tell('OLD_TITLE_END_DIFFERS', { slots, value: statedEnd, mend, severity: 'warning' });
}
