import {
  type Condition,
  type Criterion,
  type Sql,
  type SqlCompiler,
  type SqlLaw,
  STATUS_CODES,
  walk,
} from '@shifan/rules';

const { unmet: UNMET, met: MET } = STATUS_CODES;
const TOGETHER = 4;
/** What goes through rows or days costs more than a number. */
const DEAR = new Set<string>(['count', 'sum', 'count-distinct', 'years-between']);

/**
 * What the criteria that a change leaves alone come to, as a subselect. They are looked at a few at a time, what costs least
 * first: once one is unmet the whole is unmet, whatever the others say.
 */
export function restOf(compiler: SqlCompiler, law: SqlLaw, criteria: readonly Criterion[]): Sql {
  const conditions = criteria.map(({ condition }) => condition).toSorted((a, b) => costOf(a) - costOf(b));
  const groups: Condition[][] = [];
  for (let at = 0; at < conditions.length; at += TOGETHER) groups.push(conditions.slice(at, at + TOGETHER));
  return groups.reduceRight<Sql>((further, of, depth) => {
    const own = compiler.conditionIfAsked(law, { op: 'all', of });
    if (further === String(MET)) return own;
    return `(select case when s${depth} = ${UNMET} then ${UNMET} else least(s${depth}, ${further}) end
      from (select ${own} as s${depth} offset 0) rest${depth})`;
  }, String(MET));
}

function costOf(condition: Condition): number {
  const ops = [...walk({ node: condition, path: '', table: undefined })].map(({ node }) => node.op);
  return ops.filter((op) => DEAR.has(op)).length;
}
