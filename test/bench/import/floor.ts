import pg from 'pg';

const BATCH = 500;

/**
 * How fast the same database takes the same rows with nothing around them: plain inserts of as many rows at once, a
 * transaction each, into a table that has their columns and a primary key.
 */
export async function floorRowsPerSecond(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ row: object }>('select to_jsonb(t) as row from app.old_title t');
    await client.query(`create table public.floor as select * from app.old_title with no data`);
    await client.query('alter table public.floor add primary key (tenant_id, id)');
    const from = performance.now();
    for (let first = 0; first < rows.length; first += BATCH) {
      const batch = JSON.stringify(rows.slice(first, first + BATCH).map(({ row }) => row));
      await client.query('insert into public.floor select * from jsonb_populate_recordset(null::public.floor, $1)', [
        batch,
      ]);
    }
    return rows.length / ((performance.now() - from) / 1000);
  } finally {
    await client.end();
  }
}
