import { getPlugin } from '@shifan/plugin-registry';
import { COMMON_FACTS } from '@shifan/db';
import { type Facts, factsJson, keptFacts } from '@shifan/rules';
import type { Client } from 'pg';
import { answersOf, type Kind, KINDS } from './answers.ts';
import { put } from './load-templates.ts';
import type { Random } from './random.ts';
import { settings, YEARS } from './setting.ts';

/** Answers that cases draw from: those of the application, and those of what is handed in later. */
export interface Drawn {
  number: number;
  jurisdiction: string;
  kind: Kind;
  creation: Facts;
  designation: Facts;
}

export interface Pools {
  all: readonly Drawn[];
  numberOf(of: { jurisdiction: string; kind: Kind; random: Random }): number;
}

const EACH = 1_000;

export async function loadAnswers(client: Client, random: Random): Promise<Pools> {
  const { rows } = await client.query<{ jurisdiction: string; version: string }>(
    'select jurisdiction, max(version) as version from app.plugin_version group by jurisdiction',
  );
  const versions = new Map(rows.map(({ jurisdiction, version }) => [jurisdiction, version]));
  const jurisdictions = [...new Set(settings().map(({ jurisdiction }) => jurisdiction))];
  const all = jurisdictions
    .flatMap((jurisdiction) => KINDS.flatMap((kind) => drawn({ jurisdiction, kind, random })))
    .map((one, number) => ({ ...one, number }));
  await put(
    client,
    'pool',
    all.map(({ number, jurisdiction, kind, creation, designation }) => ({
      answers: number,
      plugin_version: versions.get(jurisdiction),
      creation: JSON.stringify(creation),
      designation,
      kept_creation: keptOf({ jurisdiction, kind }, creation),
      kept_designation: keptOf({ jurisdiction, kind }, designation),
    })),
  );
  await client.query(
    `alter table pool alter column kept_creation type jsonb using kept_creation::jsonb,
       alter column kept_designation type jsonb using kept_designation::jsonb`,
  );
  const numbers = Map.groupBy(all, ({ jurisdiction, kind }) => `${jurisdiction} ${kind}`);
  return {
    all,
    numberOf: (of) => of.random.pick(numbers.get(`${of.jurisdiction} ${of.kind}`) ?? []).number,
  };
}

/** What the product keeps of answers, beside the answers themselves. */
export function keptOf({ jurisdiction, kind }: Pick<Drawn, 'jurisdiction' | 'kind'>, facts: Facts): string {
  return factsJson(keptFacts({ plugin: getPlugin(jurisdiction), kind, also: COMMON_FACTS }, facts));
}

type Of = { jurisdiction: string; kind: Kind; random: Random };

function drawn({ jurisdiction, kind, random }: Of): Omit<Drawn, 'number'>[] {
  const plugin = getPlugin(jurisdiction);
  return Array.from({ length: EACH }, () => {
    const year = random.pick(YEARS);
    const creation = answersOf(plugin, kind, { year, random });
    return { jurisdiction, kind, creation, designation: answersOf(plugin, kind, { year: year + 2, random }) };
  });
}
