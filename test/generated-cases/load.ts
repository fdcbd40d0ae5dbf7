import { getPlugin } from '@shifan/plugin-registry';
import { isTilted } from '@shifan/rules';
import { Client } from 'pg';
import { type Kind, KINDS } from './answers.ts';
import { type Answered, createFinder } from './found.ts';
import { loadAnswers, type Pools } from './load-answers.ts';
import { loadOldTitles } from './old-titles.ts';
import { loadOperators, type Place, placesIn, weighted } from './places.ts';
import { type Random, randomOf } from './random.ts';
import { DIGESTS, loadNotices, loadTemplates } from './load-templates.ts';
import { stamp } from './stamp.ts';
import { type Template, templates } from './templates.ts';

export interface Generated {
  cases: number;
  events: number;
  templates: Template[];
  pools: Pools;
}

export interface Wanted {
  /** superuser's URL of a migrated database with its reference data */
  url: string;
  cases: number;
  seed?: number;
  /** lives for each programme and year */
  each?: number;
  log?: (line: string) => void;
}

/** A case as it is given out: whose it is, and which life and answers it has. */
export interface Given {
  number: number;
  place: Place;
  template: number;
  kind: Kind;
  tilted: boolean;
  /** of the tenant's chain, before its first event */
  position: number;
  answers: number;
  /** what the evaluator finds of its application, and of what it handed in last for its designation */
  found_creation: string | null;
  found_designation: string | null;
}

/** So many cases at once: the rest of a million waits in no array. */
const BATCH = 50_000;

/**
 * Fills a database with cases of the 37 authorities as the superuser: lives that the engine decided, stamped out. The
 * chain's hashes are of the right shape and nothing more; the keys hold, but are not looked at while it loads.
 */
export async function generate({ url, cases, seed = 1, each = 30, log = () => undefined }: Wanted): Promise<Generated> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const random = randomOf(seed);
    const made = templates(random, each);
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB'`);
    await client.query('begin');
    await loadNotices(client);
    await loadTemplates(client, made);
    const pools = await loadAnswers(client, random);
    const places = await placesIn(client);
    await loadOperators(client, [...places.values()].flat());
    const give = giver(made, { random, pools });
    const where = draw(cases, { places, random });
    let events = 0;
    for (let from = 0; from < cases; from += BATCH) {
      const batch = where.slice(from, from + BATCH).map((place, index) => give(from + index, place));
      events += batch.reduce((sum, { template }) => sum + (made[template]?.events.length ?? 0), 0);
      await stamp(client, batch);
      log(`${from + batch.length} cases, ${events} events`);
    }
    await client.query(
      `insert into app.chain_head (tenant_id, position, hash)
       select tenant_id, last, hash from (select tenant_id, max(position) as last from app.case_event group by tenant_id) e
         join digest on digest = last % ${DIGESTS}
       on conflict (tenant_id) do update set position = excluded.position, hash = excluded.hash`,
    );
    await client.query(QUOTAS);
    await client.query('commit');
    await loadOldTitles(client, { places: [...places.values()].flat(), random, titles: Math.max(4_000, cases / 25) });
    return { cases, events, templates: made, pools };
  } finally {
    await client.end();
  }
}

/** Places for every recommender under each generated call, some taken. */
const QUOTAS = `
  insert into app.quota_place (tenant_id, notice_id, unit_id, max, used)
  select u.authority_code, n.id, u.id, 2 + abs(hashtext(u.id)) % 4, abs(hashtext(n.id || u.id)) % 3
  from app.unit u join app.notice n on n.id like 'generated-%' and coalesce(n.authority_code, u.authority_code) = u.authority_code
  where u.authority_code <> 'ministry'`;

/** Where each case is filed, authority after authority, as the keys have them: so the indexes grow at their ends. */
function draw(cases: number, { places, random }: { places: Map<string, Place[]>; random: Random }): Place[] {
  const tenants = weighted([...places.values()], (_, index) => 1 + ((index * 5) % 7));
  const drawn = Array.from({ length: cases }, () => random.pick(tenants(random)));
  return drawn.toSorted((a, b) => Number(a.tenant) - Number(b.tenant));
}

function giver(made: readonly Template[], { random, pools }: { random: Random; pools: Pools }) {
  const lives = new Map(
    [...Map.groupBy([...made.entries()], ([, { setting }]) => `${setting.jurisdiction} ${setting.authority}`)].map(
      ([name, entries]) => [name, weighted(entries, ([, { weight }]) => weight)],
    ),
  );
  const positions = new Map<string, number>();
  const tilt = tiltOf();
  const foundOf = finderOf(pools);
  return (number: number, place: Place): Given => {
    const guangdong = place.tenant === '440000';
    const jurisdiction = guangdong && random.chance(50) ? 'guangdong-draft' : 'national-2025';
    const [template, { events }] = lives.get(`${jurisdiction} ${guangdong ? '440000' : '110000'}`)?.(random) ?? never();
    const kind = random.pick(KINDS);
    const position = positions.get(place.tenant) ?? 0;
    positions.set(place.tenant, position + events.length);
    const answers = pools.numberOf({ jurisdiction, kind, random });
    const found = foundOf({ template: made[template] ?? never(), answers, division: place.division });
    return { number, place, template, kind, tilted: tilt(jurisdiction, place.division), position, answers, ...found };
  };
}

type Handed = { template: Template; answers: number; division: string };

function finderOf({ all }: Pools): (of: Handed) => Pick<Given, 'found_creation' | 'found_designation'> {
  const find = createFinder();
  return ({ template: { submissions, dossiers }, answers, division }) => {
    const drawn = all[answers] ?? never();
    const found = (on: string | undefined, of: Pick<Answered, 'stage' | 'baseline'>) =>
      on === undefined ? null : find({ drawn, on, division, ...of });
    return {
      found_creation: found(submissions.at(-1)?.on, { stage: 'creation', baseline: false }),
      found_designation: found(
        dossiers
          .map(({ on }) => on)
          .toSorted()
          .at(-1),
        { stage: 'designation', baseline: true },
      ),
    };
  };
}

function tiltOf(): (jurisdiction: string, division: string) => boolean {
  const known = new Map<string, boolean>();
  return (jurisdiction, division) => {
    const key = `${jurisdiction} ${division}`;
    const tilted = known.get(key) ?? isTilted(getPlugin(jurisdiction), division).length > 0;
    known.set(key, tilted);
    return tilted;
  };
}

function never(): never {
  throw new Error('no life for a case');
}
