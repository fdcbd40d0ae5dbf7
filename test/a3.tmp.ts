import pg from 'pg';
import { readFileSync } from 'node:fs';
import {
  rolePools,
  withTenant,
  newId,
  readStock,
  readReached,
  readFlow,
  readClocks,
  readFacts,
  readOldTitles,
  readQuota,
  type Tx,
} from '@shifan/db';
const url = readFileSync('/tmp/a-url', 'utf8');
const c = new pg.Client({ connectionString: url });
await c.connect();
if (process.argv[2]) {
  const v = readFileSync('packages/db/src/migrations/0127-empty-tables-are-no-answer.sql', 'utf8').split(
    'select app.rebuild',
  )[0]!;
  await c.query('set role shifan_owner;' + v + ';reset role');
  const t = performance.now();
  await c.query('select count(facts) from app.counted_case');
  console.log('facts now', performance.now() - t);
}
const plain: Record<string, string> = {
  stock: `select tenant_id, stage, level, closed_reason, count(*) from app.case_file where submitted group by 1,2,3,4`,
  reached: `select tenant_id, type, count(distinct case_id) from app.case_event where type in ('submitted','recommended','creation-started','acceptance-applied','creation-extended','title-granted','reexamination-opened','rectification-started','closed') group by 1,2`,
  flow: `select tenant_id, to_char(on_day,'YYYY-MM'), type, count(*) from app.case_event where type in ('submitted','recommended','title-granted') group by 1,2,3`,
  clocks: `select tenant_id, name, on_day < '2026-11-21', count(*) from app.due_row where superseded_at is null group by 1,2,3`,
  facts: `select tenant_id, k.key, count(*), sum(k.value::text::numeric) from app.answer_facts, jsonb_each(facts) k where k.key = any (app.common_facts()) and jsonb_typeof(k.value)='number' group by 1,2`,
  oldTitles: `select tenant_id, status, count(*) from app.old_title where status <> 'undone' group by 1,2`,
  quota: `select tenant_id, notice_id, level, count(*) from app.recommendation where ended_on is null group by 1,2,3`,
};
const pools = rolePools(url, {});
const f = { reader: 'ministry', by: 'authority' } as const;
const reads: Record<string, (tx: Tx) => Promise<unknown[]>> = {
  stock: (tx) => readStock(tx, f),
  reached: (tx) => readReached(tx, f),
  flow: (tx) => readFlow(tx, { ...f, types: ['submitted', 'recommended', 'title-granted'] }),
  clocks: (tx) => readClocks(tx, f, '2026-11-21'),
  facts: (tx) => readFacts(tx, f),
  oldTitles: (tx) => readOldTitles(tx, f),
  quota: (tx) => readQuota(tx, f),
};
for (const [name, read] of Object.entries(reads)) {
  const times: number[] = [];
  let rows = 0;
  let plan = '';
  await withTenant(pools.ministry, { tenant: 'ministry', level: 'ministry', person: newId() }, async (tx) => {
    for (let i = 0; i < 60; i++) {
      const t = performance.now();
      rows = (await read(tx)).length;
      times.push(performance.now() - t);
    }
  });
  if (process.argv[3]) {
    console.log(name, Math.min(...times).toFixed(2), times.toSorted((a, b) => a - b)[30].toFixed(2));
    continue;
  }
  const p: number[] = [];
  for (let i = 0; i < 2; i++) {
    const t = performance.now();
    await c.query(plain[name]!);
    p.push(performance.now() - t);
  }
  const med = times.toSorted((a, b) => a - b)[4]!;
  console.log(
    name,
    'rows',
    rows,
    'kept ms',
    med.toFixed(2),
    'plain ms',
    Math.min(...p).toFixed(0),
    'x',
    (Math.min(...p) / med).toFixed(0),
  );
}
await pools.close();
await c.end();
