import type { Plugin } from '@shifan/rules';
import type { OldTitleBasis, OldTitleKind } from '../old-title.ts';

/** A repealed measure: which kind it titles, and the days between which a title can have been granted. */
export interface Measure {
  basis: OldTitleBasis;
  kind: OldTitleKind;
  kindName: string;
  /** as a list writes it in short */
  shortName: string;
  documentNumber: string;
  standardHeld: boolean;
  /** the first day on which a title can have been granted */
  from: string;
  /** the day of the repeal: granted before it */
  repealed: string;
}

/**
 * The two measures that 工信部企业〔2025〕225号 art. 19 repealed. The days of 156号 are its plugin's. The text of 〔2016〕194号 is not held:
 * of its beginning only the year is known, by its number; its repeal is the same.
 */
export function measuresOf(plugin: Plugin): Record<OldTitleBasis, Measure> {
  const repealed = plugin.effectiveTo ?? '9999-12-31';
  return {
    l156: {
      basis: 'l156',
      kind: 'platform',
      kindName: '平台',
      shortName: '156号',
      documentNumber: plugin.documentNumber,
      standardHeld: true,
      from: plugin.effectiveFrom ?? '0001-01-01',
      repealed,
    },
    'y2016-194': {
      basis: 'y2016-194',
      kind: 'base',
      kindName: '基地',
      shortName: '〔2016〕194号',
      documentNumber: '工信部企业〔2016〕194号',
      standardHeld: false,
      from: '2016-01-01',
      repealed,
    },
  };
}
