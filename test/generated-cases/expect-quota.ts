import type { Client } from 'pg';
import type { ShownPanel } from './expect-panel.ts';

type Row = { place: string; column: string; max: number; used: number; hidden: number };

/**
 * Places as they are counted where they are taken, by yearly round and level. The ministry is shown no one or two of the first
 * level's recommendations under a call; a city stands in the row of its division.
 */
const counted = (place: string, where: string): string => `
  select place, jurisdiction || '-' || year || '-' || level as "column", sum(max)::int as max,
    coalesce(sum(used) filter (where not is_hidden), 0)::int as used, count(*) filter (where is_hidden)::int as hidden
  from (
    select place, notice_id, level, sum(max) as max, sum(used) as used, ${where} and level = 'first' and sum(used) in (1, 2) as is_hidden
    from (select ${place} as place, q.notice_id, q.max, q.used,
        case when q.unit_id = q.tenant_id then 'province' else 'first' end as level
      from app.quota_place q join app.unit u on u.id = q.unit_id where $1 in ('', q.tenant_id)) q
    group by 1, 2, 3) q
  join app.notice n on n.id = q.notice_id group by 1, 2`;
const OF_AUTHORITIES = counted('q.tenant_id', 'true');
const OF_RECOMMENDERS = counted(
  `case when u.class = 'municipality' then coalesce(u.division_code, u.id) else u.id end`,
  'false',
);

/** Cells of the panel of places that are not what is counted of them; and how many were looked at. */
export async function compareQuota(
  client: Client,
  panel: ShownPanel,
  tenant: string | undefined,
): Promise<{ cells: number; wrong: string[] }> {
  const { rows } = await client.query<Row>(tenant ? OF_RECOMMENDERS : OF_AUTHORITIES, [tenant ?? '']);
  const wrong: string[] = [];
  for (const { place, column, max, used, hidden } of rows) {
    const shown = { max: cellAt(panel, place, `${column}-max`), used: cellAt(panel, place, `${column}-used`) };
    const wanted = hidden > 0 && used === 0 ? null : String(used);
    if (shown.max?.value === String(max) && shown.used?.value === wanted) continue;
    wrong.push(`quota ${column} ${place}: ${JSON.stringify(shown)}, counted ${used} of ${max}, ${hidden} hidden`);
  }
  const shownCells = panel.rows.flatMap(({ cells }) => cells).filter(({ absent }) => !absent).length;
  if (shownCells !== 2 * rows.length) wrong.push(`quota: ${shownCells} cells, counted ${2 * rows.length}`);
  return { cells: shownCells, wrong: wrong.slice(0, 10) };
}

function cellAt(panel: ShownPanel, place: string, column: string) {
  const index = panel.columns.findIndex(({ id }) => id === column);
  return panel.rows.find(({ code }) => code === place)?.cells[index];
}
