import { COMMON_FACTS } from '@shifan/db';
import type { Client } from 'pg';
import { type Counted, follow, type Happened, progressOf, standingOf, type Traits } from './figures.ts';

/** Numbers by cell; a cell's name is all that it is of, joined. Totals are of the sixth decimal place. */
export type Counts = Map<string, bigint>;

export interface Recounted {
  stock: Counts;
  reached: Counts;
  flow: Counts;
  clock: Counts;
  fact: Counts;
  factTotal: Counts;
  oldTitle: Counts;
}

interface CaseRow extends Traits {
  id: string;
}

interface EventRow extends Omit<Happened, 'payload'> {
  id: string;
  payload: string | null;
}

const CASES = `
  select id, tenant_id as tenant, division_code as division, jurisdiction, kind, year, tilted, decider
  from app.case_file where tenant_id = $1`;

const EVENTS = `
  select case_id as id, type, on_day::text as "on", stage,
    case when type in ('submitted', 'recommended', 'recommendation-withdrawn', 'closed', 'sanctioned', 'objection-settled',
      'notice-started') then payload end as payload
  from app.case_event where tenant_id = $1 order by case_id, version`;

const DUES = `
  select case_id as id, name, on_day::text as "on" from app.due_row where tenant_id = $1 and superseded_at is null`;

/** The answers of each case that were handed in last: a dossier's, where there is one, else the application's. */
const ANSWERS = `
  select distinct on (id) id, answers from (
    select case_id as id, answers::json as answers, 0 as later, number from app.submission where tenant_id = $1
    union all
    select case_id, facts::json, 1, row_number() over (partition by case_id order by submitted_at, opened_at) from app.dossier
      where tenant_id = $1 and status = 'submitted') handed_in
  order by id, later desc, number desc`;

const OLD_TITLES = `
  select t.division_code as division, t.kind, t.basis, t.status, array_remove(array_agg(a.case_id), null) as cases
  from app.old_title t
  left join app.old_title_application a on a.tenant_id = t.tenant_id and a.title_id = t.id
  where t.tenant_id = $1 and t.status <> 'undone' group by t.id, t.division_code, t.kind, t.basis, t.status`;

/** Counts everything anew from the rows of cases, authority by authority. */
export async function recount(client: Client): Promise<Recounted> {
  const counted: Recounted = {
    stock: new Map(),
    reached: new Map(),
    flow: new Map(),
    clock: new Map(),
    fact: new Map(),
    factTotal: new Map(),
    oldTitle: new Map(),
  };
  const { rows } = await client.query<{ tenant: string }>(
    'select code as tenant from app.authority where class <> $1 order by 1',
    ['ministry'],
  );
  for (const { tenant } of rows) await recountTenant(client, tenant, counted);
  return counted;
}

type Known = { traits: CaseRow; state: Counted };

async function recountTenant(client: Client, tenant: string, counted: Recounted): Promise<void> {
  const cases = await client.query<CaseRow>(CASES, [tenant]);
  const events = new Map<string, Happened[]>();
  for (const { id, payload, ...rest } of (await client.query<EventRow>(EVENTS, [tenant])).rows) {
    const list = events.get(id);
    const event = { ...rest, payload: payload === null ? {} : JSON.parse(payload) };
    if (list) list.push(event);
    else events.set(id, [event]);
  }
  const known = new Map<string, Known>();
  for (const traits of cases.rows) {
    const state = follow(traits, events.get(traits.id) ?? []);
    if (!state) continue;
    known.set(traits.id, { traits, state });
    countCase(counted, { traits, state });
  }
  await countDues(client, tenant, { counted, known });
  await countFacts(client, tenant, { counted, known });
  await countOldTitles(client, tenant, { counted, known });
}

/** Adds to the cell of the division, and to that of the whole authority. */
function add(counts: Counts, { tenant, division }: { tenant: string; division: string }, cell: Added): void {
  for (const place of [division, '']) {
    const name = [tenant, place, ...cell.of].join('|');
    counts.set(name, (counts.get(name) ?? 0n) + (cell.by ?? 1n));
  }
}

type Added = { of: readonly (string | number | boolean)[]; by?: bigint };

const of = ({ jurisdiction, kind, year, tilted, decider }: Traits) => [jurisdiction, kind, year, tilted, decider];

function countCase(counted: Recounted, { traits, state }: Known): void {
  const { stage, level, closedReason, seen } = state;
  add(counted.stock, traits, { of: [...of(traits), stage, level, closedReason, seen] });
  for (const [step, then] of state.reached) add(counted.reached, traits, { of: [...of(traits), step, then] });
  const { jurisdiction, kind, tilted, decider } = traits;
  for (const { month, type, detail, seen: then } of state.flow) {
    add(counted.flow, traits, { of: [jurisdiction, kind, tilted, decider, month, type, detail, then] });
  }
}

type Into = { counted: Recounted; known: ReadonlyMap<string, Known> };

async function countDues(client: Client, tenant: string, { counted, known }: Into): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string; on: string }>(DUES, [tenant]);
  for (const { id, name, on } of rows) {
    const one = known.get(id);
    if (one) add(counted.clock, one.traits, { of: [...of(one.traits), name, on, one.state.seen] });
  }
}

async function countFacts(client: Client, tenant: string, { counted, known }: Into): Promise<void> {
  const { rows } = await client.query<{ id: string; answers: Record<string, unknown> }>(ANSWERS, [tenant]);
  for (const { id, answers } of rows) {
    const one = known.get(id);
    if (!one) continue;
    for (const fact of COMMON_FACTS) {
      const value = numberOf(answers[fact]);
      if (value === undefined) continue;
      const cell = [...of(one.traits), standingOf(one.state.stage), fact, one.state.seen];
      add(counted.fact, one.traits, { of: cell });
      add(counted.factTotal, one.traits, { of: cell, by: value });
    }
  }
}

/** A number as it was answered, in millionths; of a table its rows. Nothing where it was not answered. */
function numberOf(value: unknown): bigint | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : millionths(String(value.length));
  return typeof value === 'string' && value !== '' ? millionths(value) : undefined;
}

/** Exact; more than six decimal places are none that a form takes. */
export function millionths(text: string): bigint {
  const found = /^(-?)(\d+)(?:\.(\d{1,6})0*)?$/u.exec(text);
  if (!found) throw new Error(`no decimal: ${text}`);
  const [, sign, whole = '', decimals = ''] = found;
  return BigInt(`${sign}${whole}${decimals.padEnd(6, '0')}`);
}

async function countOldTitles(client: Client, tenant: string, { counted, known }: Into): Promise<void> {
  type Row = { division: string; kind: string; basis: string; status: string; cases: string[] };
  const { rows } = await client.query<Row>(OLD_TITLES, [tenant]);
  for (const { division, kind, basis, status, cases } of rows) {
    const far = new Set(cases.flatMap((id) => known.get(id) ?? []).map(({ state }) => progressOf(state)));
    const progress = (['designated', 'candidate', 'applied'] as const).find((one) => far.has(one)) ?? 'none';
    add(counted.oldTitle, { tenant, division }, { of: [kind, basis, status, progress] });
  }
}
