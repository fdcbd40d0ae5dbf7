import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { RollupFilter } from './filter.ts';

export interface Cells {
  table: 'rollup_stock' | 'rollup_reached' | 'rollup_flow' | 'rollup_clock' | 'rollup_fact' | 'rollup_old_title';
  /** its own keys, as `{ camelName: column or expression }` */
  keys: Record<string, RawBuilder<unknown>>;
  /** sums beside the number, likewise */
  sums?: Record<string, RawBuilder<unknown>>;
  where?: readonly RawBuilder<unknown>[];
}

/**
 * Sums the finest cells that the reader is shown over what the filter does not keep apart, in the order of division codes
 * and keys, never of numbers.
 */
export async function selectCells<Row>(tx: Tx, cells: Cells, filter: RollupFilter): Promise<Row[]> {
  const keys = Object.entries({ ...placeOf(filter), ...splitsOf(filter), ...cells.keys });
  const measure = sql.ref(filter.reader === 'ministry' ? 'shown' : 'n');
  const aggregates = Object.entries({
    ...cells.sums,
    n: sql`coalesce(sum(${measure}), 0)::integer`,
    hidden: sql`(count(*) - count(${measure}))::integer`,
  });
  const columns = [...keys, ...aggregates].map(([name, expression]) => sql`${expression} as ${sql.ref(name)}`);
  const numbers = sql.join(keys.map((_, index) => sql.lit(index + 1)));
  const found = await sql<Row>`select ${sql.join(columns)} from ${sql.table(`app.${cells.table}`)} as r
    where ${sql.join([...conditionsOf(filter), sql`${measure} is distinct from 0`, ...(cells.where ?? [])], sql` and `)}
    group by ${numbers} order by ${numbers}`.execute(tx);
  return found.rows;
}

function placeOf({ by }: RollupFilter): Record<string, RawBuilder<unknown>> {
  return { tenantId: sql`tenant_id`, divisionCode: by === 'division' ? sql`division_code` : sql`''::text` };
}

function splitsOf({ split = [] }: RollupFilter): Record<string, RawBuilder<unknown>> {
  return Object.fromEntries(split.map((name) => [name, sql.ref(name)]));
}

function conditionsOf({ by, tenantId, jurisdiction, kind, year }: RollupFilter): RawBuilder<unknown>[] {
  return [
    by === 'division' ? sql`division_code <> ''` : sql`division_code = ''`,
    ...(tenantId === undefined ? [] : [sql`tenant_id = ${tenantId}`]),
    ...(jurisdiction === undefined ? [] : [sql`jurisdiction = ${jurisdiction}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(year === undefined ? [] : [sql`year = ${year}`]),
  ];
}
