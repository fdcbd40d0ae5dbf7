import type { Client } from 'pg';
import type { Place } from './places.ts';
import type { Random } from './random.ts';

/** Titles of a repealed measure, held, expired and taken back; on some of them applications of the same operator rest. */
export async function loadOldTitles(
  client: Client,
  from: { places: readonly Place[]; random: Random; titles: number },
): Promise<void> {
  const { places, random, titles: wanted } = from;
  await client.query(
    `insert into app.title_import (tenant_id, id, file_name, file_type, size, sm3, state, rows_total, rows_done, good, imported,
       which, uploaded_by, uploaded_by_name, uploaded_at, confirmed_by, confirmed_by_name, confirmed_at, imported_at)
     select code, pg_temp.id_of(600, code::int), '生成.csv', 'csv', 1, encode(sha256(code::text::bytea), 'hex'), 'imported', 1, 1, 1, 1, 'all',
       pg_temp.id_of(0, 0), '生成', '2025-12-01', pg_temp.id_of(0, 1), '生成', '2025-12-01', '2025-12-01'
     from app.authority where code <> 'ministry'`,
  );
  const titles = Array.from({ length: wanted }, (_, number) => ({ number, ...titleAt(random.pick(places), random) }));
  await client.query(INSERT, [JSON.stringify(titles)]);
  await client.query(APPLICATIONS);
}

function titleAt({ tenant, division, uscc }: Place, random: Random): object {
  const status = random.chance(60) ? 'held' : random.chance(80) ? 'expired' : 'undone';
  return { tenant, division, uscc, kind: random.pick(['platform', 'base']), status };
}

const INSERT = `
  insert into app.old_title (tenant_id, id, import_id, file_name, row_number, kind, name, name_initials, operator_name, operator_uscc,
    division_code, document_number, basis, granted_on, three_year_end, repeal_end, ends_on, services, standard_held, fingerprint,
    status, status_on, imported_at)
  select t.tenant, pg_temp.id_of(700, t.number), pg_temp.id_of(600, t.tenant::int), '生成.csv', t.number + 1, t.kind, '生成旧称号',
    'scjch', '生成运营主体', t.uscc, t.division, '（生成）' || t.number || '号', 'legacy-2017', '2023-06-01', '2026-06-01', '2025-12-31',
    '2025-12-31', '', true, 'f' || t.number, t.status, case t.status when 'expired' then date '2025-12-31' else date '2023-06-01' end, '2025-12-01'
  from json_to_recordset($1) as t(number int, tenant text, division text, uscc text, kind text, status text)`;

/** Up to two cases of an operator rest on each of its titles that stand, a case on one title alone. */
const APPLICATIONS = `
  insert into app.old_title_application (tenant_id, title_id, case_id, operator_id, operator_uscc, started_at)
  select t.tenant_id, t.id, c.id, c.operator_id, c.operator_uscc, '2025-12-02'
  from (select *, row_number() over (partition by tenant_id, operator_uscc order by id) as place from app.old_title
    where status <> 'undone') t
  join (select *, row_number() over (partition by tenant_id, operator_id order by id) as place from app.case_file) c
    on c.tenant_id = t.tenant_id and c.operator_uscc = t.operator_uscc and c.place between 3 * t.place - 2 and 3 * t.place - 1`;
