import type { Article } from '@shifan/rules';
import * as conditions from './conditions.ts';
import * as general from './general.ts';
import * as management from './management.ts';
import * as procedure from './procedure.ts';

/** The measure's 28 articles. */
export const law: Article[] = [general, conditions, procedure, management]
  .flatMap((articles): Article[] => Object.values(articles))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));
