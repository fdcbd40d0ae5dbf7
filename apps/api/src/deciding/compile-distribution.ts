import { ANSWER_COLUMNS, answersOf, type Statement, type WhichAnswers } from '@shifan/db';
import { createSqlCompiler, type Sql, type SqlCompiler, toPlainString } from '@shifan/rules';
import type { Classes } from './classes.ts';
import type { Measure } from './measures.ts';
import { type LawVersion, sqlLaw } from './versions.ts';

export type AskedDistribution = { which: WhichAnswers; measure: Measure; newest: LawVersion };

type Trusting = { trusting: boolean };

const PLACES = 12;

/** How many answers there are, how many have a number, and between which bounds they lie: rounded outwards, as classes need it. */
export function compileRange(asked: AskedDistribution, options: Trusting): Statement {
  const { compiler, rows } = measured(asked, options);
  // quotients only find the classes; which class a number falls into is found exactly
  return compiler.finish(`select count(*)::int as cases, count(n)::int as known,
    (case when bool_and(d = 1) then min(n) else trunc(min(n / d), 9) - 0.000000001 end)::text as least,
    (case when bool_and(d = 1) then max(n) else trunc(max(n / d), 9) + 0.000000001 end)::text as most,
    coalesce(bool_and(d = 1 and n = trunc(n)), false) as whole from (${rows}) measured`);
}

/** How many answers fall into each class. Exact: n ÷ d lies in class i where (n − start × d) ÷ (width × d) has the whole part i. */
export function compileClasses(asked: AskedDistribution, { start, width }: Classes, options: Trusting): Statement {
  const { compiler, rows } = measured(asked, options);
  const from = `${compiler.text(toPlainString(start, PLACES))}::numeric`;
  const wide = `${compiler.text(toPlainString(width, PLACES))}::numeric`;
  return compiler.finish(`select div(n - ${from} * d, ${wide} * d)::int as class, count(*)::int as n
    from (${rows}) measured where n is not null group by 1`);
}

function measured(
  { which, measure, newest }: AskedDistribution,
  options: Trusting,
): { compiler: SqlCompiler; rows: Sql } {
  const compiler = createSqlCompiler(ANSWER_COLUMNS, options);
  const number = compiler.number(sqlLaw(newest.plugin), measure.value);
  const n = number?.n ?? 'null::numeric';
  const d = number?.d ?? null;
  const known = d === null ? n : `case when ${d} is not null then ${n} end`;
  const rows = compiler.select(
    { n: known, d: d ?? '1::numeric' },
    answersOf(which, (value) => compiler.text(value)),
  );
  return { compiler, rows };
}
