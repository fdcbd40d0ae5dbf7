import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueRules } from '../../test-support/catalogue-rules.ts';
import { emptyDatabase } from '../../test-support/empty-database.ts';

let client: pg.Client;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await emptyDatabase();
  drop = database.drop;
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await drop();
});

async function broken(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const [rule, query] of Object.entries(catalogueRules)) {
    const { rows } = await client.query<string[]>({ text: query, rowMode: 'array' });
    if (rows.length > 0) all[rule] = rows.map((row) => String(row[0])).toSorted();
  }
  return all;
}

/** Which rules turn red when the schema is changed like this; the change is undone. */
async function brokenBy(statement: string): Promise<string[]> {
  await client.query('begin');
  try {
    await client.query(statement);
    return Object.keys(await broken());
  } finally {
    await client.query('rollback');
  }
}

async function names(query: string): Promise<string[]> {
  const { rows } = await client.query<string[]>({ text: query, rowMode: 'array' });
  return rows.map((row) => String(row[0]));
}

describe('the catalogue', () => {
  test('keeps every rule', async () => {
    expect(await broken()).toEqual({});
  });

  test('turns red without any one restrictive policy', async () => {
    const drops = await names(`select format('drop policy %I on app.%I', policyname, tablename) from pg_policies
      where schemaname = 'app' and permissive = 'RESTRICTIVE' and cmd = 'ALL'`);
    expect(drops.length).toBeGreaterThan(25);
    const survivors: string[] = [];
    for (const statement of drops) if ((await brokenBy(statement)).length === 0) survivors.push(statement);
    expect(survivors).toEqual([]);
  });

  test('turns red where row security is off or not forced on any one table', async () => {
    const tables = await names(
      `select relname from pg_class where relnamespace = 'app'::regnamespace and relrowsecurity`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const survivors: string[] = [];
    for (const table of tables) {
      for (const change of ['disable', 'no force']) {
        const statement = `alter table app.${table} ${change} row level security`;
        if ((await brokenBy(statement)).length === 0) survivors.push(statement);
      }
    }
    expect(survivors).toEqual([]);
  });

  test.each([
    'create table app.forgotten (tenant_id app.code, id uuid, primary key (tenant_id, id))',
    'create table app.forgotten (id uuid primary key, tenant_id app.code)',
    'create view app.all_cases as select * from app.case_file',
    'create materialized view app.all_cases as select * from app.case_file',
    'create sequence app.volume',
    `create function app.everything() returns setof app.case_file language sql security definer as 'select * from app.case_file'`,
    'alter function app.free_place reset search_path',
    'grant delete on app.case_event to shifan_officer',
    'grant truncate on app.outbox to shifan_jobs',
    'grant update on app.case_file to shifan_officer',
    'grant update (payload) on app.case_event to shifan_officer',
    'grant update (tenant_id) on app.case_file to shifan_ministry',
    'grant select on app.case_file to public',
    'grant select on app.judgement to shifan_public',
    'alter role shifan_officer bypassrls',
    'alter role shifan_operator superuser',
    'grant shifan_owner to shifan_officer',
    'alter table app.case_file owner to shifan_officer',
    'grant create on schema app to shifan_operator',
    'alter table app.operator add unique (uscc)',
    'create unique index on app.case_file (number)',
    'create unique index on app.case_file (id); alter table app.submission add foreign key (case_id) references app.case_file (id)',
    `alter table app.review_remark drop constraint review_remark_tenant_id_case_id_fkey, add foreign key (tenant_id, case_id)
       references app.case_file (tenant_id, id) on delete cascade`,
    `create policy peek on app.case_file for select to shifan_officer using (exists (select from app.authority))`,
    `create function app.t() returns trigger language plpgsql as 'begin return new; end'; create trigger t before insert on app.outbox for each row execute function app.t()`,
    'alter table app.case_file drop constraint case_file_stands_where_its_last_event_left_it',
    'alter table app.case_event drop constraint case_event_tenant_id_case_id_previous_version_stage_before_fkey',
    'alter table app.title drop constraint title_tenant_id_case_id_granted_by_event_granted_stage_fkey',
    'alter table app.title drop constraint title_tenant_id_case_id_decider_fkey',
    'alter table app.material_change drop constraint material_change_tenant_id_case_id_decider_fkey',
    'drop policy moves on app.case_event',
    'alter policy moves on app.case_event to shifan_operator, shifan_officer, shifan_jobs',
    'alter policy moves on app.case_event with check (true)',
    'grant update (stage_before) on app.case_event to shifan_officer',
    'grant update (decider) on app.case_file to shifan_officer',
    'grant update (answers) on app.baseline to shifan_ministry',
    'alter table app.old_title drop constraint old_title_tenant_id_import_id_import_confirmed_fkey',
    'alter table app.old_title_application drop constraint old_title_application_tenant_id_title_id_operator_uscc_tit_fkey',
    'grant update (facts) on app.old_title_facts to shifan_jobs',
    'grant update (payload) on app.old_title_event to shifan_jobs',
    'create unique index on app.old_title (operator_uscc)',
    'grant update (note) on app.progress_report to shifan_operator',
    'grant update (outcome) on app.conclusion to shifan_officer',
    'grant update (listed) on app.dishonesty_check to shifan_ministry',
    'grant update (days_off) on app.work_calendar_year to shifan_ministry',
    'grant update on app.title to shifan_ministry',
    'alter table app.case_file add column revenue numeric',
    'alter table app.case_file add column seen_at timestamptz',
    'alter table app.case_file add column comment text',
  ])('turns red after: %s', async (statement) => {
    expect(await brokenBy(statement)).not.toEqual([]);
  });
});
