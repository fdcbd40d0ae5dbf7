import type { Plugin } from '@shifan/rules';
import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { searchText } from '../../parts/search-text.ts';
import { stagesWithStandard } from '../designer/standard/kind-and-stage.ts';
import { readSuppositions, type Suppositions, writeSuppositions } from './supposed.ts';

export type Kind = 'platform' | 'base';
export type Stage = 'creation' | 'designation';

/** A standard, what is looked at of it, and what is supposed; all of it stands in the address. */
export interface DecidingFilter {
  jurisdiction: string;
  kind: Kind;
  stage: Stage;
  fact: string;
  /** which changes the table by place counts */
  show: string;
  supposed: Suppositions;
}

/** The measure of the address, or the first that can be chosen. */
export function createMeasure(choices: () => readonly { id: string }[]): Accessor<string> {
  const [search] = useSearchParams();
  return createMemo(() => {
    const asked = searchText(search['jurisdiction']);
    return (choices().find(({ id }) => id === asked) ?? choices()[0])?.id ?? '';
  });
}

/** What the address asks of a measure; what the measure has not, counts as its first. */
export function createDecidingFilter(plugin: () => Plugin): Accessor<DecidingFilter> {
  const [search] = useSearchParams();
  return createMemo((): DecidingFilter => {
    const kinds = plugin().kinds.map(({ id }) => id);
    const asked = searchText(search['kind']);
    const kind = (kinds.includes(asked) ? asked : kinds[0]) === 'base' ? 'base' : 'platform';
    const stages = stagesWithStandard(plugin(), kind);
    return {
      jurisdiction: plugin().id,
      kind,
      stage: stages.find((one) => one === searchText(search['stage'])) ?? stages[0] ?? 'creation',
      fact: searchText(search['fact']).slice(0, 200),
      show: searchText(search['show']).slice(0, 200),
      supposed: readSuppositions(searchText(search['set']).slice(0, 2000)),
    };
  });
}

export function decidingHref({ supposed, ...filter }: DecidingFilter): string {
  const search = new URLSearchParams();
  const entries = Object.entries({ ...filter, set: writeSuppositions(supposed) });
  for (const [name, value] of entries) if (value) search.set(name, value);
  return `/deciding?${search.toString()}`;
}
