import { eq, gt, gte, lt, lte, parameter } from '../expressions/builders.ts';
import type { Citation } from '../schema/citation.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Condition, Value } from '../schema/expression.ts';
import type { Parameter } from '../schema/parameter.ts';
import type { BoundWord } from './bounds.ts';
import { numbers } from './numbers.ts';
import { byRegion, standard } from './standard.ts';

/** Another number in some regions: their name, their codes or leading digits, the number, where it stands. */
type Regional = readonly [name: string, prefixes: readonly string[], value: number, citation: Citation];

/** What is measured, by which answer, the text's word, the number, the unit, where it stands; another number by region. */
type Measure = readonly [
  title: string,
  value: Value,
  word: BoundWord,
  limit: number,
  unit: string,
  citation: Citation,
  regional?: Regional,
];

const COMPARISONS: Record<BoundWord, (left: Value, right: Value) => Condition> = {
  以上: gte,
  不少于: gte,
  不低于: gte,
  超过: gt,
  以内: lte,
  不超过: lte,
  不满: lt,
  为: eq,
};

/**
 * Criteria that hold an answer against a number, with their numbers: each is written once, and compared by the word of the text.
 *
 * The parameter has the criterion's id; that of a region `<id>-region`.
 * @example measured({ from, group, kinds, stages }, { satisfaction: ['满意度', fact('satisfactionRate'), '超过', 85, '%', at(4, '…')] })
 */
export function measured(
  { from, ...shared }: Pick<Criterion, 'group' | 'kinds' | 'stages'> & { from: string },
  measures: Record<string, Measure>,
): { parameters: Parameter[]; criteria: Criterion[] } {
  const all = Object.entries(measures);
  return {
    parameters: all.flatMap(([id, measure]) => numbersOf(id, { from, measure })),
    criteria: all.flatMap(([id, measure]) =>
      standard(shared, { [id]: [measure[0], conditionOf(id, measure), measure[5]] }),
    ),
  };
}

function numbersOf(id: string, { from, measure }: { from: string; measure: Measure }): Parameter[] {
  const [title, , word, limit, unit, citation, regional] = measure;
  if (regional === undefined) return numbers(from, { [id]: [title, word, limit, unit, citation] });
  const [name, , value, clause] = regional;
  return numbers(from, {
    [id]: [title, word, limit, unit, citation],
    [`${id}-region`]: [`${name}${title}`, word, value, unit, clause],
  });
}

function conditionOf(id: string, [, value, word, , , , regional]: Measure): Condition {
  const compare = comparisonOf(word);
  const elsewhere = compare(value, parameter(id));
  return regional === undefined
    ? elsewhere
    : byRegion(regional[1], compare(value, parameter(`${id}-region`)), elsewhere);
}

/** A word that is none is told by its name: sources run before anything has checked their types. */
function comparisonOf(word: BoundWord): (left: Value, right: Value) => Condition {
  if (Object.hasOwn(COMPARISONS, word)) return COMPARISONS[word];
  throw new TypeError(`“${word}”不是比较的词，应为${Object.keys(COMPARISONS).join('、')}之一`);
}
