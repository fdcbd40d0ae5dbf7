import { ANSWER_COLUMNS, answersOf, type Statement } from '@shifan/db';
import { createSqlCompiler, type Criterion, type Sql, type SqlCompiler } from '@shifan/rules';
import type { DecidingStage, SupposedNumber } from '../contract/deciding.ts';
import { criteriaOf } from './numbers-of.ts';
import { placesOf, storedRest, storedStatus } from './stored-verdicts.ts';
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

/** A criterion that the change touches; whether it decides the whole by itself. */
export type Told = { id: string; decides: boolean };

/**
 * The statement, and the criteria it tells of, by their place: `m0`, `m1` … is the status before × 5 + the status after. `m`s and
 * `rest`, what the criteria that are not told of come to, are null where no status changes.
 */
export type CompiledWhatIf = { statement: Statement; criteria: Told[] };

type Branch = { kind: string; version: string; sql: Sql };
type Touched = { criterion: Criterion; moved: Branch };

/**
 * One pass over the answers, each case under its own version. What was found before is read as it stands beside the answers; only
 * criteria that the change touches are evaluated, once, as they would be after it.
 */
export function compileWhatIf(asked: AskedWhatIf, { trusting }: { trusting: boolean }): CompiledWhatIf {
  const compiler = createSqlCompiler(ANSWER_COLUMNS, { trusting });
  const found = asked.versions.flatMap((one) =>
    asked.kinds.map((kind) => touchedBy(compiler, one, { ...asked, kind })),
  );
  const touched = Map.groupBy(
    found.flatMap((one) => one.touched),
    ({ criterion }) => criterion.id,
  );
  const choose = (branches: readonly Branch[]) => chosen(compiler, branches, asked);
  const moves = [...touched.values()].map((own) => compiler.keep(choose(own.map(({ moved }) => moved))));
  // the same status before and after is a multiple of six
  const changed = compiler.keep(moves.map((move) => `${move} % 6 <> 0`).join(' or ') || 'false');
  const ifChanged = (sql: Sql) => `case when ${changed} then ${sql} end`;
  const outputs = {
    place: asked.by === 'authority' ? 'tenant_id' : 'division_code',
    kind: 'kind',
    stage: 'stage',
    rest: ifChanged(choose(found.map(({ rest }) => rest))),
    ...Object.fromEntries(moves.map((move, i) => [`m${i}`, ifChanged(move)])),
  };
  const names = Object.keys(outputs).join(', ');
  const { jurisdiction, stage: purpose, kind } = asked;
  const rows = compiler.select(
    outputs,
    answersOf({ jurisdiction, purpose, kind }, (value) => compiler.text(value)),
  );
  const statement = compiler.finish(`select ${names}, count(*)::int as n from (${rows}) judged group by ${names}`);
  return { statement, criteria: [...touched].map(([id, own]) => ({ id, decides: decides(own) })) };
}

function decides(own: readonly Touched[]): boolean {
  return own.every(({ criterion }) => criterion.partOf === undefined);
}

type AtKind = Pick<AskedWhatIf, 'stage' | 'changes'> & { kind: string };

function touchedBy(compiler: SqlCompiler, { version, plugin, law }: LawVersion, { kind, stage, changes }: AtKind) {
  const supposed = supposedPlugin(plugin, changes);
  const after = sqlLaw(supposed);
  const standard = criteriaOf({ plugin, kind, stage });
  const then = criteriaOf({ plugin: supposed, kind, stage });
  const touched = new Map<number, Touched>();
  for (const [place, criterion] of standard.entries()) {
    const was = compiler.condition(law, criterion.condition);
    const now = compiler.condition(after, then[place]?.condition ?? criterion.condition);
    if (was === now) continue;
    touched.set(place, { criterion, moved: { kind, version, sql: `${storedStatus(place)} * 5 + ${now}` } });
  }
  const rest = storedRest(placesOf(standard, (place) => !touched.has(place)));
  return { touched: [...touched.values()], rest: { kind, version, sql: rest } };
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
