import { all, any, inDivision, not } from '../expressions/builders.ts';
import type { Citation } from '../schema/citation.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Condition } from '../schema/expression.ts';

/** 创建标准 and 认定标准 alike. */
export const BOTH_STAGES: Criterion['stages'] = ['creation', 'designation'];

/** What a condition is called, the condition, where it stands, how a silence is read. */
type Stated = readonly [title: string, condition: Condition, citation: Citation, interpretation?: string];

/**
 * The criteria of one standard by their ids; what they share is said once.
 * @example standard({ group: '平台标准', kinds: ['platform'], stages: ['creation'] }, { 'served-smes': ['服务企业', gte(…), at(5, …)] })
 */
export function standard(
  shared: Pick<Criterion, 'group' | 'kinds' | 'stages'>,
  stated: Record<string, Stated>,
): Criterion[] {
  return Object.entries(stated).map(([id, [title, condition, citation, interpretation]]) => ({
    id,
    title,
    ...shared,
    condition,
    citation,
    ...(interpretation === undefined ? {} : { interpretation }),
  }));
}

/** One condition in some regions (codes or their leading digits), another elsewhere. */
export function byRegion(prefixes: readonly string[], there: Condition, elsewhere: Condition): Condition {
  const inside = inDivision(...prefixes);
  return any(all(inside, there), all(not(inside), elsewhere));
}
