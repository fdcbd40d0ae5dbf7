import type { FactKey } from '@shifan/rules';

/** The columns that say what the title is. */
export type TitleColumnId =
  | 'name'
  | 'kind'
  | 'operatorName'
  | 'uscc'
  | 'division'
  | 'documentNumber'
  | 'grantedOn'
  | 'basis'
  | 'service'
  | 'statedEnd'
  | 'factsYear';

export type FactColumnType = 'text' | 'date' | 'year-month' | 'integer' | 'decimal' | 'percent' | 'yes-no';

/** A column of the list of old titles. */
export interface Column {
  /** of a title's own data, or the key of a fact of the old standard */
  id: TitleColumnId | FactKey;
  /** as printed in the template */
  header: string;
  /** other headers taken for it */
  aliases: readonly string[];
  required: boolean;
  /** what is accepted, in Chinese */
  accepted: string;
  /** in the template's example row */
  example: string;
  /** for a fact of the old standard */
  fact?: { type: FactColumnType; unit?: string };
}
