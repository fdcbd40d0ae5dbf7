import { type Condition, createSqlCompiler, type Facts, factsJson, type SqlLaw, statusOf } from '@shifan/rules';
import type { Client } from 'pg';

/** A case as a statement reads it. */
export interface Judged {
  facts: Facts;
  baseline: Facts | undefined;
  on: string;
  division: string;
  notice: string;
  authority: string;
}

const COLUMNS = {
  facts: 'facts',
  baseline: 'baseline',
  on: 'on_day',
  division: 'division_code',
  notice: 'notice_id',
  authority: 'tenant_id',
};
const SHAPE =
  'facts jsonb, baseline jsonb, on_day date, division_code text, notice_id text, tenant_id text, position int';

export interface Asked {
  law: SqlLaw;
  conditions: readonly Condition[];
  cases: readonly Judged[];
  trusting: boolean;
}

/** The statuses of conditions on cases, by condition and then by case, as PostgreSQL finds them. */
export async function judgeInDatabase(client: Client, asked: Asked): Promise<unknown[][]> {
  const { law, conditions, cases, trusting } = asked;
  const compiler = createSqlCompiler(COLUMNS, { trusting });
  const statuses = Object.fromEntries(conditions.map((one, i) => [`s${i}`, compiler.condition(law, one)]));
  const sql = compiler.select(
    { ...statuses, position: 'position' },
    `(select * from jsonb_to_recordset($1::jsonb) as x(${SHAPE})) x`,
  );
  const { text, values } = compiler.finish(`${sql} order by position`, 2);
  const rows = `[${cases.map(rowJson).join(',')}]`;
  const answer = await client.query<Record<string, number>>(text, [rows, ...values]);
  return conditions.map((_, i) => answer.rows.map((row) => statusOf(Number(row[`s${i}`]))));
}

function rowJson({ facts, baseline, on, division, notice, authority }: Judged, position: number): string {
  const rest = JSON.stringify({
    on_day: on,
    division_code: division,
    notice_id: notice,
    tenant_id: authority,
    position,
  });
  return `${rest.slice(0, -1)},"facts":${factsJson(facts)},"baseline":${baseline ? factsJson(baseline) : 'null'}}`;
}
