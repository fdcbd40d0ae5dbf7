import { readFileSync } from 'node:fs';
import { migrate } from '@shifan/db';
import pg from 'pg';
const url = readFileSync('/tmp/a-url','utf8');
import { createHash } from 'node:crypto';
const c0 = new pg.Client({connectionString: url}); await c0.connect(); await c0.query('update migration.applied set hash=$1 where name=$2', [createHash('sha256').update(readFileSync('packages/db/src/migrations/0127-rollup-shown.sql','utf8')).digest('hex'), '0127-rollup-shown']); await c0.end();
let t=performance.now(); console.log(await migrate(url)); console.log('migrated', performance.now()-t);
const c = new pg.Client({connectionString: url}); await c.connect(); await c.query('vacuum analyze app.rollup_shown'); console.log((await c.query("select figure, count(*) from app.rollup_shown group by 1")).rows);
await c.end();
