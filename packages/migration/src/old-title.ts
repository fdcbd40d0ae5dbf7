import type { CivilDate } from '@shifan/calendar';
import type { Facts } from '@shifan/rules';

/** What an old title was granted for. */
export type OldTitleKind = 'platform' | 'base';

/** The repealed measure a title rests on: 工信部企业〔2017〕156号, or 工信部企业〔2016〕194号 whose text is not held. */
export type OldTitleBasis = 'l156' | 'y2016-194';

/** The fields of art. 13 of 工信部企业〔2017〕156号. */
export type OldTitleService = 'information' | 'technology' | 'startup' | 'training' | 'finance';

/** A title of a repealed measure, as a row of a province's list gives it. */
export interface OldTitle {
  kind: OldTitleKind;
  name: string;
  operatorName: string;
  /** 18 characters, stored form */
  uscc: string;
  /** six-digit code of a division of the authority that brings the title in */
  division: string;
  /** the notice that granted it, e.g. 工信部企业〔2019〕253号 */
  documentNumber: string;
  grantedOn: CivilDate;
  basis: OldTitleBasis;
  /** when the term of three years was over (Civil Code arts 200–204); null where the measure's text is not held */
  threeYearEnd: CivilDate | null;
  /** the last day of every title under the repeal (225号 art. 19) */
  repealEnd: CivilDate;
  /** the list's own 有效期至, where it has one */
  statedEnd: CivilDate | null;
  /** the last day that counts, until 24:00: the earlier of the ends that are known */
  endsOn: CivilDate;
  /** as the list gives it; empty for bases and where the list has none */
  services: OldTitleService[];
  /** year of the figures in `facts`; null where the list does not say */
  factsYear: number | null;
  /** decimal strings, days and decisions by fact key */
  facts: Facts;
  /** whether the measure's standard is held, so that it could be read again; false for bases */
  standardHeld: boolean;
}

/**
 * What makes two rows the same title: the operator's code, the kind, the measure and the notice that granted it.
 * @example titleKey(title) // '91440101MA5XXXXXXX|platform|l156|工信部企业〔2019〕253号'
 */
export function titleKey(title: Pick<OldTitle, 'uscc' | 'kind' | 'basis' | 'documentNumber'>): string {
  return [title.uscc, title.kind, title.basis, title.documentNumber].join('|');
}
