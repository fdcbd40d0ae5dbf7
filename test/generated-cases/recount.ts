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
    select case_id as id, answers::text as answers, 0 as later, number from app.submission where tenant_id = $1
    union all
    select case_id, facts::text, 1, row_number() over (partition by case_id order by submitted_at, opened_at) from app.dossier
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
  addWholes(counted);
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

/** Adds to a cell of a division; the authority's own come from them in the end. */
function add(counts: Counts, cell: string, by = 1n): void {
  counts.set(cell, (counts.get(cell) ?? 0n) + by);
}

/** The same cells for each whole authority: all that stands under its divisions. */
function addWholes(counted: Recounted): void {
  for (const counts of Object.values(counted)) {
    const wholes: Counts = new Map();
    for (const [name, n] of counts) add(wholes, name.replace(/\|[^|]*/u, '|'), n);
    for (const [name, n] of wholes) counts.set(name, n);
  }
}

/** A case's place and what never changes of it, as the names of its cells begin. */
function placeOf({ tenant, division }: Pick<Traits, 'tenant' | 'division'>): string {
  return `${tenant}|${division}`;
}

function traitsOf(traits: Traits): string {
  const { jurisdiction, kind, year, tilted, decider } = traits;
  return `${placeOf(traits)}|${jurisdiction}|${kind}|${year}|${tilted}|${decider}`;
}

function countCase(counted: Recounted, { traits, state }: Known): void {
  const { stage, level, closedReason, seen } = state;
  const { jurisdiction, kind, tilted, decider } = traits;
  const whose = traitsOf(traits);
  add(counted.stock, `${whose}|${stage}|${level}|${closedReason}|${seen}`);
  for (const [step, then] of state.reached) add(counted.reached, `${whose}|${step}|${then}`);
  const ofAnyYear = `${placeOf(traits)}|${jurisdiction}|${kind}|${tilted}|${decider}`;
  for (const { month, type, detail, seen: then } of state.flow) {
    add(counted.flow, `${ofAnyYear}|${month}|${type}|${detail}|${then}`);
  }
}

type Into = { counted: Recounted; known: ReadonlyMap<string, Known> };

async function countDues(client: Client, tenant: string, { counted, known }: Into): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string; on: string }>(DUES, [tenant]);
  for (const { id, name, on } of rows) {
    const one = known.get(id);
    if (one) add(counted.clock, `${traitsOf(one.traits)}|${name}|${on}|${one.state.seen}`);
  }
}

async function countFacts(client: Client, tenant: string, { counted, known }: Into): Promise<void> {
  const { rows } = await client.query<{ id: string; answers: string }>(ANSWERS, [tenant]);
  const read = new Map<string, [fact: string, value: bigint][]>();
  for (const { id, answers } of rows) {
    const one = known.get(id);
    if (!one) continue;
    const values = read.get(answers) ?? factsIn(answers);
    read.set(answers, values);
    const whose = `${traitsOf(one.traits)}|${standingOf(one.state.stage)}`;
    for (const [fact, value] of values) {
      const cell = `${whose}|${fact}|${one.state.seen}`;
      add(counted.fact, cell);
      add(counted.factTotal, cell, value);
    }
  }
}

function factsIn(answers: string): [fact: string, value: bigint][] {
  const given: Record<string, unknown> = JSON.parse(answers);
  return COMMON_FACTS.flatMap((fact): [string, bigint][] => {
    const value = numberOf(given[fact]);
    return value === undefined ? [] : [[fact, value]];
  });
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
    add(counted.oldTitle, `${placeOf({ tenant, division })}|${kind}|${basis}|${status}|${progress}`);
  }
}
