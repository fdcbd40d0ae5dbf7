import { ANSWER_COLUMNS, answersOf, type Statement } from '@shifan/db';
import { createSqlCompiler, type Criterion, type Sql, type SqlCompiler } from '@shifan/rules';
import type { DecidingStage, SupposedNumber } from '../contract/deciding.ts';
import { restOf } from './rest-of.ts';
import { supposedPlugin } from './supposed-plugin.ts';
import { type LawVersion, sqlLaw } from './versions.ts';

export type AskedWhatIf = {
  jurisdiction: string;
  kinds: readonly string[];
  /** absent: both */
  kind: string | undefined;
  stage: DecidingStage;
  changes: readonly SupposedNumber[];
  versions: readonly LawVersion[];
  by: 'authority' | 'division';
};

/** The statement, and the criteria it tells of: the status before as `b0`, `b1` …, after as `a0`, `a1` … */
export type CompiledWhatIf = { statement: Statement; criteria: string[] };

type Branch = { kind: string; version: string; sql: Sql };
type Touched = { criterion: Criterion; before: Branch; after: Branch };

/**
 * One pass over the answers: each case under its own version, before and after. Only criteria that the change touches are looked
 * at; the others only of a case whose status changed, because then they decide the verdict on the whole.
 */
export function compileWhatIf(asked: AskedWhatIf, { trusting }: { trusting: boolean }): CompiledWhatIf {
  const compiler = createSqlCompiler(ANSWER_COLUMNS, { trusting });
  const found = asked.versions.flatMap((one) =>
    asked.kinds.map((kind) => touchedBy(compiler, one, { ...asked, kind })),
  );
  const criteria = [...new Set(found.flatMap(({ touched }) => touched.map(({ criterion }) => criterion.id)))];
  const choose = (branches: readonly Branch[]) => chosen(compiler, branches, asked);
  const pairs = criteria.map((id) => {
    const own = found.flatMap(({ touched }) => touched.filter(({ criterion }) => criterion.id === id));
    return {
      before: compiler.keep(choose(own.map(({ before }) => before))),
      after: compiler.keep(choose(own.map(({ after }) => after))),
      // what another criterion counts does not decide by itself
      decides: own.every(({ criterion }) => criterion.partOf === undefined),
    };
  });
  const changed = compiler.keep(pairs.map(({ before, after }) => `${before} <> ${after}`).join(' or ') || 'false');
  const rest = compiler.keep(`case when ${changed} then ${choose(found.map(({ rest: branch }) => branch))} end`);
  const whole = (side: 'before' | 'after') =>
    `case when ${changed} then least(${[...pairs.filter(({ decides }) => decides).map((one) => one[side]), rest].join(', ')}) end`;
  const outputs = {
    place: asked.by === 'authority' ? 'tenant_id' : 'division_code',
    kind: 'kind',
    stage: 'stage',
    ob: whole('before'),
    oa: whole('after'),
    ...Object.fromEntries(
      pairs.flatMap(({ before, after }, i) => [
        [`b${i}`, before],
        [`a${i}`, after],
      ]),
    ),
  };
  const names = Object.keys(outputs).join(', ');
  const { jurisdiction, stage: purpose, kind } = asked;
  const rows = compiler.select(
    outputs,
    answersOf({ jurisdiction, purpose, kind }, (value) => compiler.text(value)),
  );
  const statement = compiler.finish(`select ${names}, count(*)::int as n from (${rows}) judged group by ${names}`);
  return { statement, criteria };
}

type AtKind = Pick<AskedWhatIf, 'stage' | 'changes'> & { kind: string };

function touchedBy(compiler: SqlCompiler, { version, plugin, law }: LawVersion, { kind, stage, changes }: AtKind) {
  const supposed = supposedPlugin(plugin, changes);
  const after = sqlLaw(supposed);
  const touched: Touched[] = [];
  const others: Criterion[] = [];
  for (const [i, criterion] of plugin.criteria.entries()) {
    if (!criterion.kinds.includes(kind) || !criterion.stages.includes(stage)) continue;
    const then = compiler.condition(law, criterion.condition);
    const now = compiler.condition(after, supposed.criteria[i]?.condition ?? criterion.condition);
    if (then === now) others.push(criterion);
    else touched.push({ criterion, before: { kind, version, sql: then }, after: { kind, version, sql: now } });
  }
  const deciding = others.filter(({ partOf }) => partOf === undefined);
  return { touched, rest: { kind, version, sql: restOf(compiler, law, deciding) } };
}

/** What holds of a case by its kind and the version it is under; versions that say the same are not told apart. */
function chosen(compiler: SqlCompiler, branches: readonly Branch[], asked: AskedWhatIf): Sql {
  const ways = asked.kinds.flatMap((kind) => {
    const own = Map.groupBy(
      branches.filter((one) => one.kind === kind),
      ({ sql }) => sql,
    );
    return [...own].map(([sql, same]) => ({
      sql,
      when: [
        ...(asked.kinds.length === 1 ? [] : [`kind = ${compiler.text(kind)}`]),
        ...(same.length === asked.versions.length
          ? []
          : [`plugin_version in (${same.map(({ version }) => compiler.text(version)).join(', ')})`]),
      ].join(' and '),
    }));
  });
  const [only] = ways;
  if (only === undefined) return 'null::int';
  if (only.when === '') return only.sql;
  return `case ${ways.map(({ when, sql }) => `when ${when} then ${sql}`).join(' ')} end`;
}
