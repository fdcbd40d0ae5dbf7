import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@shifan/embedded-postgres';
import pg from 'pg';
import { floorRowsPerSecond } from './import/floor.ts';
import { writeList } from './import/list-file.ts';
import { type Measured, measureImport } from './import/measure-import.ts';
import { sectionOf } from './import/section.ts';
import { startMeasured } from './import/server-process.ts';
import { writeSection } from './report.ts';

const SIZES = [10_000, 100_000];

async function main(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'shifan-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  try {
    const measured: Measured[] = [];
    for (const rows of sizes) {
      for (const type of ['csv', 'xlsx'] as const) {
        say(`${rows} rows, ${type}…`);
        const database = `bench_${type}_${rows}`;
        await asAdmin(postgres.url(), `create database ${database}`);
        const url = postgres.url(database);
        const list = join(folder, `list.${type}`);
        await writeList(list, { type, rows });
        const server = await startMeasured({ databaseUrl: url, dataDir: join(folder, database) });
        const figures = await measureImport(server, { list, type, rows }).finally(() => server.stop());
        measured.push({ ...figures, floorPerSecond: await floorRowsPerSecond(url) });
        await asAdmin(postgres.url(), `drop database ${database}`);
        say(JSON.stringify(measured.at(-1)));
      }
    }
    writeSection('Importing old titles', sectionOf(measured));
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const asked = process.argv.slice(2).map(Number);
await main(asked.length > 0 ? asked : SIZES);
