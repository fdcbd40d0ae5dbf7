import { compare, parameterValue } from '@shifan/rules';
import type { Criterion, EvaluationContext, Plugin } from '@shifan/rules';
import type { EvaluatedCase } from './case-result.ts';
import { limitPlaces } from './limits.ts';
import type { LimitPlace } from './limits.ts';

/** Where the cases stand to one legal number that a criterion uses. */
export interface LimitCoverage {
  jurisdiction: string;
  criterion: string;
  kinds: string[];
  stages: string[];
  parameter: string;
  label: string;
  /** the number with its unit */
  limit: string;
  /** The first case on each side; null: none, the coverage falls short. */
  below: string | null;
  at: string | null;
  above: string | null;
  covered: boolean;
}

type Sides = Pick<LimitCoverage, 'below' | 'at' | 'above'>;

/** For each limit of each criterion: is there a case below it, one at it, and one above? A plugin's own cases owe all three. */
export function limitCoverage(plugin: Plugin, cases: readonly EvaluatedCase[]): LimitCoverage[] {
  return plugin.criteria.flatMap((criterion) => {
    const own = cases.filter(({ context }) => context.plugin.id === plugin.id && applies(criterion, context));
    return [...limitPlaces(criterion.condition)].map((place) => ({
      jurisdiction: plugin.id,
      criterion: criterion.id,
      kinds: criterion.kinds,
      stages: criterion.stages,
      ...numberOf(plugin, place),
      ...judge(sidesOf(place, own)),
    }));
  });
}

function applies(criterion: Criterion, { kind, stage }: EvaluationContext): boolean {
  return criterion.kinds.includes(kind) && criterion.stages.includes(stage);
}

function numberOf(plugin: Plugin, { parameter }: LimitPlace): Pick<LimitCoverage, 'parameter' | 'label' | 'limit'> {
  const { label, value, unit } = parameterValue(plugin, parameter, '9999-12-31');
  return { parameter, label, limit: `${value}${unit}` };
}

function sidesOf(place: LimitPlace, cases: readonly EvaluatedCase[]): Sides {
  const sides: Sides = { below: null, at: null, above: null };
  for (const { name, context } of cases) {
    for (const [left, right] of place.pairs(context)) sides[SIDE[compare(left, right)]] ??= name;
  }
  return sides;
}

const SIDE = { [-1]: 'below', 0: 'at', 1: 'above' } as const;

function judge(sides: Sides): Sides & { covered: boolean } {
  return { ...sides, covered: sides.below !== null && sides.at !== null && sides.above !== null };
}
