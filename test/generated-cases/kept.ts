import type { Client } from 'pg';
import { type Counts, millionths, type Recounted } from './recount.ts';

/** The figures as the product keeps them, every cell of every table, by the names that `recount` gives them. */
export async function readKept(client: Client): Promise<Recounted & { clockMonths: Counts }> {
  const read = async (table: string, cell: { of: string; number?: string; where?: string }): Promise<Counts> => {
    const { rows } = await client.query<{ name: string; number: string }>(
      `select concat_ws('|', tenant_id, division_code, ${cell.of}) as name, (${cell.number ?? 'n'})::text as number
       from app.${table} where n <> 0 ${cell.where ?? ''}`,
    );
    return new Map(rows.map(({ name, number }) => [name, cell.number ? millionths(number) : BigInt(number)]));
  };
  const seen = 'seen::text';
  const traits = 'jurisdiction, kind, year, tilted::text, decider';
  const fact = `${traits}, standing, fact, ${seen}`;
  const clock = `${traits}, name, on_day, ${seen}`;
  return {
    stock: await read('rollup_stock', { of: `${traits}, stage, level, closed_reason, ${seen}` }),
    reached: await read('rollup_reached', { of: `${traits}, step, ${seen}` }),
    flow: await read('rollup_flow', {
      of: `jurisdiction, kind, tilted::text, decider, month, type, detail, ${seen}`,
    }),
    clock: await read('rollup_clock', { of: clock, where: `and span = 'day'` }),
    clockMonths: await read('rollup_clock', { of: clock, where: `and span = 'month'` }),
    fact: await read('rollup_fact', { of: fact }),
    factTotal: await read('rollup_fact', { of: fact, number: 'total' }),
    oldTitle: await read('rollup_old_title', { of: 'kind, basis, status, progress' }),
  };
}

/** The days of legal clocks by their months. */
export function byMonth(clock: Counts): Counts {
  const months: Counts = new Map();
  for (const [name, n] of clock) {
    const month = name.replace(/-\d\d(?=\|(?:true|false)$)/u, '-01');
    months.set(month, (months.get(month) ?? 0n) + n);
  }
  return months;
}

/** Cells in which two countings differ, the first few, with both numbers. */
export function differences(recounted: Counts, kept: Counts): string[] {
  const names = new Set([...recounted.keys(), ...kept.keys()]);
  return [...names]
    .filter((name) => (recounted.get(name) ?? 0n) !== (kept.get(name) ?? 0n))
    .slice(0, 20)
    .map((name) => `${name}: recounted ${recounted.get(name) ?? 0n}, kept ${kept.get(name) ?? 0n}`);
}
