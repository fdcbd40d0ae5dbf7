import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { FIRST_UNIT, noticeOf, settings, YEARS } from './setting.ts';
import type { Template } from './templates.ts';

/** Digests that stand for those of a chain, one after another. */
export const DIGESTS = 1_024;

/** The calls that generated cases answer, as an authority would have published them. */
export async function loadNotices(client: Client): Promise<void> {
  const jurisdictions = new Set(settings().map(({ jurisdiction }) => jurisdiction));
  for (const notice of [...jurisdictions].flatMap((one) => YEARS.map((year) => noticeOf(one, year)))) {
    await client.query(
      `insert into app.notice (id, jurisdiction, authority_code, title, document_number, year, content)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        notice.id,
        notice.jurisdiction,
        notice.authority ?? null,
        notice.title,
        notice.documentNumber,
        notice.year,
        JSON.stringify(notice),
      ],
    );
  }
}

/** What is stamped out, in tables of this connection: `life` and its events, days, submissions and dossiers. */
export async function loadTemplates(client: Client, made: readonly Template[]): Promise<void> {
  await client.query(TABLES);
  const numbered = made.map((template, life) => ({ template, life }));
  await put(client, 'life', numbered.map(lifeRow));
  await put(client, 'life_event', numbered.flatMap(eventRows));
  await put(
    client,
    'life_due',
    numbered.flatMap(({ template, life }) =>
      template.due.map((due, number) => ({ life, number, ...due, on_day: due.on })),
    ),
  );
  await put(
    client,
    'life_submission',
    numbered.flatMap(({ template, life }) =>
      template.submissions.map(({ version, on }, index) => ({ life, number: index + 1, version, on_day: on })),
    ),
  );
  await put(client, 'life_dossier', numbered.flatMap(dossierRows));
  await client.query('analyze life; analyze life_event; analyze life_due; analyze life_submission');
}

type Numbered = { template: Template; life: number };

function lifeRow({ template, life }: Numbered): object {
  const { setting, decider, events, submissions, final, shown } = template;
  const { closedReason, ...where } = final;
  const { jurisdiction, year, notice } = setting;
  return {
    life,
    jurisdiction,
    decider,
    year,
    notice_id: notice.id,
    ...where,
    closed_reason: closedReason,
    version: events.length,
    submitted_on: submissions.at(-1)?.on,
    shown,
  };
}

function eventRows({ template, life }: Numbered): object[] {
  const commands = new Map<number, string>();
  return template.events.map(({ command, on, actor, stageBefore, ...event }) => {
    const id = commands.get(command) ?? randomUUID();
    commands.set(command, id);
    const at = { on_day: on, recorded_at: `${on}T01:00:00Z` };
    return { life, ...event, ...at, actor_level: actor, stage_before: stageBefore, command_id: id };
  });
}

/** A dossier is handed in for each acceptance that is applied for; each round of a purpose is a number of its own. */
function dossierRows({ template, life }: Numbered): object[] {
  const rounds = new Map<string, number>();
  return template.dossiers.map(({ purpose, on }) => {
    const round = (rounds.get(purpose) ?? 0) + 1;
    rounds.set(purpose, round);
    return { life, purpose, round, on_day: on };
  });
}

/** Rows into a table of this connection, by the names of its columns. */
export async function put(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const SOME = 5_000;
  for (let from = 0; from < rows.length; from += SOME) {
    await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows.slice(from, from + SOME)),
    ]);
  }
}

/**
 * The columns have the domains of those they are copied to: a value is then held against its pattern here once, and not
 * again for each of a million rows, which would be most of the work.
 */
const TABLES = `
  create temporary table life (life int primary key, jurisdiction app.code, decider text, year int, notice_id app.code, stage text,
    phase app.code, level text, closed_reason text, state app.json_object, version int, submitted_on app.day, shown boolean);
  create temporary table life_event (life int, version int, type app.code, on_day app.day, recorded_at app.moment, actor_level text,
    command_id uuid, payload app.json_object, stage_before text, stage text);
  create temporary table life_due (life int, number int, name app.code, on_day app.day, provisional boolean,
    citation app.json_object);
  create temporary table life_submission (life int, number int, version int, on_day app.day);
  create temporary table life_dossier (life int, purpose text, round int, on_day app.day);
  create temporary table place (place int primary key, tenant app.code, division text, unit app.code, operator uuid, uscc text);
  create temporary table given (number int, place int, life int, kind text, tilted boolean, position bigint, answers int,
    found_creation text, found_designation text);
  create temporary table pool (answers int primary key, plugin_version app.code, creation app.json_object, designation jsonb,
    kept_creation text, kept_designation text);
  create temporary table digest (digest int primary key, hash app.sm3);
  insert into digest select n, encode(sha256(n::text::bytea), 'hex') from generate_series(0, ${DIGESTS - 1}) n;
  create temporary table word (name app.line);
  insert into word values ('生成');
  create function pg_temp.id_of(sort int, number bigint) returns uuid language sql immutable
    return (lpad(to_hex(number), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(sort), 12, '0'))::uuid;
  create function pg_temp.of_unit(value app.json_object, unit text) returns app.json_object language sql immutable
    return case when strpos(value, '${FIRST_UNIT}') = 0 then value else replace(value, '${FIRST_UNIT}', unit)::app.json_object end;`;
