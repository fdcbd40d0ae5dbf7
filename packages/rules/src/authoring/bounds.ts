import type { Parameter } from '../schema/parameter.ts';

/** The word a text puts at a number, and whether the number itself is included (Civil Code art. 1259). */
export const BOUNDS = {
  以上: 'inclusive',
  以内: 'inclusive',
  不少于: 'inclusive',
  不低于: 'inclusive',
  不超过: 'inclusive',
  超过: 'exclusive',
  不满: 'exclusive',
  为: 'exact',
} as const satisfies Record<string, Parameter['bound']>;

export type BoundWord = keyof typeof BOUNDS;
