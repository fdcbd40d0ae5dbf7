/** One of the 37 province-level authorities: 31 provinces, 5 cities with a plan of their own, the corps. */
export interface Authority {
  /** six-digit division code */
  code: string;
  name: string;
  shortName: string;
  class: 'province' | 'plan-city' | 'corps';
}

/** A division an operator may lie in: a province, or a prefecture (or a county governed by its province directly). */
export interface Division {
  /** six-digit code */
  code: string;
  name: string;
  /** code of the authority it belongs to */
  authority: string;
  level: 'province' | 'prefecture';
}
