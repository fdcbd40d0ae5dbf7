import type { Client } from 'pg';
import { put } from './load-templates.ts';
import type { Random } from './random.ts';

/** Where cases are filed: an operator of a division of an authority, and the unit that receives its applications. */
export interface Place {
  place: number;
  tenant: string;
  division: string;
  unit: string;
  operator: string;
  uscc: string;
}

/** Every place of the 37 authorities, and an operator in each: those of small authorities few, so that some cells stay small. */
export async function placesIn(client: Client): Promise<Map<string, Place[]>> {
  const { rows } = await client.query<{ tenant: string; division: string; unit: string | null }>(
    `select a.code as tenant, d.code as division, min(u.id) as unit
       from app.authority a
       join app.division d on d.authority_code = a.code
       left join app.unit u on u.authority_code = a.code and u.division_code = d.code and u.class = 'municipality'
      where a.code <> 'ministry'
        and (d.level = 'prefecture'
          or not exists (select from app.division p where p.authority_code = a.code and p.level = 'prefecture'))
      group by 1, 2 order by 1, 2`,
  );
  const places = rows.map(({ tenant, division, unit }, index) => ({
    place: index,
    tenant,
    division,
    unit: unit ?? tenant,
    operator: `00000009-0000-7000-8000-${String(index).padStart(12, '0')}`,
    uscc: `91${division}MAGEN${String(index).padStart(4, '0')}X`,
  }));
  return Map.groupBy(places, ({ tenant }) => tenant);
}

export async function loadOperators(client: Client, places: readonly Place[]): Promise<void> {
  await put(client, 'place', places);
  await client.query(
    `insert into app.operator (tenant_id, id, name, name_initials, uscc, division_code)
     select tenant, operator, '生成运营主体' || place, 'scyyzt', uscc, division from place`,
  );
}

/** How many of a hundred cases an authority has, beside the others: some many, some hardly any. */
export function weighted<T>(of: readonly T[], weight: (one: T, index: number) => number): (random: Random) => T {
  const sums: number[] = [];
  let total = 0;
  for (const [index, one] of of.entries()) sums.push((total += weight(one, index)));
  return (random) => {
    const at = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const one = of[low];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
}
