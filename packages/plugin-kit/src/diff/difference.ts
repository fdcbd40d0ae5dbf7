import type { Plugin } from '@shifan/rules';

export const DIFFERENCE_AREAS = [
  'identity',
  'parameter',
  'kind',
  'criterion',
  'rubric',
  'material',
  'slot',
  'form',
  'field',
  'phase',
  'preference',
  'document',
  'notice',
  'article',
  'not-held',
] as const;
export type DifferenceArea = (typeof DIFFERENCE_AREAS)[number];

/** One thing that two plugins (or two versions of one) say differently. */
export interface Difference {
  area: DifferenceArea;
  id: string;
  /** place in the plugin that has it, the second where both have */
  path: string;
  /** what is said, in Chinese; null: nothing */
  before: string | null;
  after: string | null;
  /** as people read citations */
  citationBefore?: string;
  citationAfter?: string;
  /** the whole in one Chinese sentence */
  sentence: string;
}

/** One thing a plugin says, ready to be held against what another says. */
export interface Saying {
  id: string;
  path: string;
  /** what it is called */
  label: string;
  text: string;
  citation?: string | undefined;
}

/** One area: what a plugin says there, in its order. */
export interface AreaReader {
  area: DifferenceArea;
  says(plugin: Plugin): Saying[];
}
