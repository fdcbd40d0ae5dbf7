import { randomUUID } from 'node:crypto';
import { authorities, divisionsOf } from '@shifan/rules';
import pg from 'pg';
import { initialsOf } from '../cases/initials.ts';

/** What came of titles, from good to bad. */
const RESULTS = ['designated', 'rectifying', 'candidate', 'extended', 'exited', 'revoked', 'expired', 'disqualified'];
/** The second and the third have the same initials. */
const NAMES = ['自强平台', '安心平台', '安兴平台', '卓越平台', '百川平台', '众创平台', '大河平台'];

type Planted = {
  tenant: string;
  division: string;
  name: string;
  number: string;
  status: string;
  year: number;
};

/**
 * A registry and a public notice that tempt to rank: from one unit of an authority to three dozen, of every result, written
 * in the order in which a ranking would show them, so that the order of writing, of numbers, of days and of results is each
 * another than that of places and names. Past the commands and their keys.
 */
export async function plantResults(databaseUrl: string): Promise<number> {
  const units = authorities.flatMap(({ code }, at) => unitsOf(code, [1, 4, 2, 36, 3][at % 5] ?? 1)).toReversed();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    for (const unit of units) await writeEntry(client, unit);
    const { rows } = await client.query<{ id: string }>(
      `select id from app.public_notice where tenant_id = 'ministry' order by published_at desc limit 1`,
    );
    for (const unit of units.slice(0, 60)) await writeItem(client, unit, rows[0]?.id);
    return units.length;
  } finally {
    await client.end();
  }
}

function unitsOf(tenant: string, count: number): Planted[] {
  const divisions = divisionsOf(tenant).map(({ code }) => code);
  return Array.from({ length: count }, (_, at) => ({
    tenant,
    division: divisions[(at * 7) % divisions.length] ?? tenant,
    name: `${NAMES[at % NAMES.length]}${tenant.slice(0, 4)}之${Math.floor(at / NAMES.length)}`,
    number: `${tenant}-2024-${String(9000 - at)}`,
    status: RESULTS[at % RESULTS.length] ?? 'candidate',
    year: 2018 + (at % 7),
  }));
}

async function writeEntry(client: pg.Client, { tenant, division, name, number, status, year }: Planted): Promise<void> {
  await client.query(
    `insert into app.registry_entry (tenant_id, case_id, decider, operator_id, number, jurisdiction, kind, year, name, name_initials,
       operator_name, operator_uscc, division_code, status, status_event, status_on, granted_on, ends_on)
     values ($1, $2, 'ministry', $3, $4, 'national-2025', 'platform', $5::integer, $6::text, $7, $6::text || '运营公司', '91440101MA59XXXX0X', $8, $9, 1,
       make_date($5::integer, 6, 1), make_date($5::integer, 5, 1), make_date($5::integer + 3, 5, 1))`,
    [tenant, randomUUID(), randomUUID(), number, year, name, initialsOf(name), division, status],
  );
}

async function writeItem(
  client: pg.Client,
  { tenant, division, name, status }: Planted,
  notice?: string,
): Promise<void> {
  const outcome = status === 'designated' ? 'confirmed' : status === 'revoked' ? 'objection-upheld' : null;
  await client.query(
    `insert into app.public_notice_item (tenant_id, id, notice_tenant_id, public_notice_id, case_id, decider, name, name_initials,
       operator_name, kind, division_code, outcome) values ($1, $2, 'ministry', $3, $4, 'ministry', $5::text, $6, $5::text || '运营公司', 'platform', $7, $8)`,
    [tenant, randomUUID(), notice, randomUUID(), name, initialsOf(name), division, outcome],
  );
}
