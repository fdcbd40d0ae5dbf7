/** Traits of a case that never change; a reading may keep them apart, else they are summed over. */
export type Split = 'jurisdiction' | 'kind' | 'year' | 'tilted' | 'seen';

export interface RollupFilter {
  /**
   * Who reads: a province (or its auditor) the numbers of its own, the ministry what is shown to it. The database holds
   * either to it: the other reading is refused or finds nothing.
   */
  reader: 'ministry' | 'authority';
  /** by division the ministry reads the cases it may see, and no others */
  by: 'authority' | 'division';
  tenantId?: string | undefined;
  jurisdiction?: string | undefined;
  kind?: string | undefined;
  year?: number | undefined;
  split?: readonly Split[] | undefined;
}

/** A number of the overview. Cells without a case are not there. */
export interface RollupCell {
  tenantId: string;
  /** '' by authority */
  divisionCode: string;
  jurisdiction?: string;
  kind?: string;
  year?: number;
  tilted?: boolean;
  seen?: boolean;
  /** the sum of the finest cells shown to the reader */
  n: number;
  /** finest cells of one or two cases, that are not shown and not in `n` */
  hidden: number;
}
