import pg from 'pg';

const COUNTED = [
  'answer_facts',
  'rollup_case',
  'rollup_counted_title',
  'rollup_stock',
  'rollup_reached',
  'rollup_flow',
  'rollup_clock',
  'rollup_fact',
  'rollup_old_title',
  'rollup_shown',
];

/**
 * Counts every figure of the overview anew from the events, the standing days, the answers and the old titles, where rows
 * came in past the product. Nobody appends to a case meanwhile.
 * @param adminUrl a superuser's connection URL
 */
export async function rebuildRollups(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select app.rebuild_rollups()');
    await client.query(`vacuum analyze ${COUNTED.map((table) => `app.${table}`).join(', ')}`);
  } finally {
    await client.end();
  }
}
