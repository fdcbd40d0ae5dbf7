import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { RollupFilter } from './filter.ts';

export interface Cells {
  figure: keyof typeof FIGURES;
  /** its own keys, as `{ camelName: column or expression }` */
  keys: Record<string, RawBuilder<unknown>>;
  /** sums beside the number, likewise */
  sums?: Record<string, RawBuilder<unknown>>;
  where?: readonly RawBuilder<unknown>[];
}

/** Each figure's table, and under which of its keys the sums shown to the ministry keep it. */
const FIGURES = {
  stock: { table: 'rollup_stock', keys: ['stage', 'level', 'closed_reason'] },
  reached: { table: 'rollup_reached', keys: ['step'] },
  flow: { table: 'rollup_flow', keys: ['type', 'month', 'detail'] },
  clock: { table: 'rollup_clock', keys: ['span', 'on_day', 'name'] },
  fact: { table: 'rollup_fact', keys: ['standing', 'fact'] },
} as const;

/**
 * Sums the finest cells that the reader is shown over what the filter does not keep apart, in the order of division codes
 * and keys, never of numbers. What the ministry is shown of authorities is summed ahead, by one row for each of its numbers.
 */
export async function selectCells<Row>(tx: Tx, cells: Cells, filter: RollupFilter): Promise<Row[]> {
  const keys = Object.entries({ ...placeOf(filter), ...splitsOf(filter), ...cells.keys });
  const sums = { ...cells.sums, n: sql`sum(r.n)::integer`, hidden: sql`sum(r.hidden)::integer` };
  const columns = [...keys, ...Object.entries(sums)].map(
    ([name, expression]) => sql`${expression} as ${sql.ref(name)}`,
  );
  const numbers = sql.join(keys.map((_, index) => sql.lit(index + 1)));
  const where = sql.join([sql`(r.n <> 0 or r.hidden <> 0)`, ...(cells.where ?? [])], sql` and `);
  const source = isAhead(filter) ? shownAhead(cells, filter) : ownCells(cells, filter);
  const found = await sql<Row>`select ${sql.join(columns)} from (${source}) r where ${where}
    group by ${numbers} order by ${numbers}`.execute(tx);
  return found.rows;
}

function placeOf({ by }: RollupFilter): Record<string, RawBuilder<unknown>> {
  return { tenantId: sql`tenant_id`, divisionCode: by === 'division' ? sql`division_code` : sql`''::text` };
}

function splitsOf({ split = [] }: RollupFilter): Record<string, RawBuilder<unknown>> {
  return Object.fromEntries(split.map((name) => [name, sql.ref(name)]));
}

/** Sums over all kinds and years are kept; those of one are summed from its cells. */
function isAhead({ reader, by, kind, year, split = [] }: RollupFilter): boolean {
  const whole = kind === undefined && year === undefined && !split.includes('kind') && !split.includes('year');
  return reader === 'ministry' && by === 'authority' && whole;
}

function shownAhead({ figure }: Cells, filter: RollupFilter): RawBuilder<unknown> {
  const { split = [], tenantId, jurisdiction } = filter;
  const keys = FIGURES[figure].keys.map((name, index) => sql`${sql.ref(`key${index + 1}`)} as ${sql.ref(name)}`);
  const each = split.includes('jurisdiction') ? sql`jurisdiction <> ''` : sql`jurisdiction = ''`;
  const where = [
    sql`figure = ${sql.lit(figure)}`,
    jurisdiction === undefined ? each : sql`jurisdiction = ${jurisdiction}`,
    ...tenantIs(tenantId),
  ];
  return sql`select tenant_id, jurisdiction, tilted, seen, ${sql.join(keys)}, n, hidden, total
    from app.rollup_shown where ${sql.join(where, sql` and `)}`;
}

function ownCells({ figure }: Cells, filter: RollupFilter): RawBuilder<unknown> {
  const { by, reader, tenantId, jurisdiction, kind, year } = filter;
  const { table, keys } = FIGURES[figure];
  const columns = keys.map((name) => sql`${sql.ref(name)}::text as ${sql.ref(name)}`);
  const shown = reader === 'ministry';
  const number = shown ? sql`coalesce(shown, 0)` : sql`n`;
  const total = figure === 'fact' ? sql.ref(shown ? 'shown_total' : 'total') : sql`0`;
  const where = [
    by === 'division' ? sql`division_code <> ''` : sql`division_code = ''`,
    ...tenantIs(tenantId),
    ...(jurisdiction === undefined ? [] : [sql`jurisdiction = ${jurisdiction}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(year === undefined ? [] : [sql`year = ${year}`]),
  ];
  return sql`select tenant_id, division_code, jurisdiction, kind, ${sql.raw(figure === 'flow' ? '0 as ' : '')}year, tilted, seen,
      ${sql.join(columns)}, ${number} as n, ${shown ? sql`(shown is null)::integer` : sql`0`} as hidden, coalesce(${total}, 0) as total
    from ${sql.table(`app.${table}`)} where ${sql.join(where, sql` and `)}`;
}

function tenantIs(tenantId: string | undefined): RawBuilder<unknown>[] {
  return tenantId === undefined ? [] : [sql`tenant_id = ${tenantId}`];
}
