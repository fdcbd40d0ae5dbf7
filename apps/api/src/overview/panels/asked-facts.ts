import { COMMON_FACTS, type CommonFact } from '@shifan/db';
import { type Field, findField, type Plugin, yearLabel } from '@shifan/rules';
import type { OverviewFilter } from '../../contract/overview.ts';
import { livePlugins } from '../../law/live-plugins.ts';

/** A common fact as the measures in force ask for it. */
export type AskedFact = {
  id: CommonFact;
  name: string;
  unit: string;
  /** a percentage is averaged, everything else added up */
  averaged: boolean;
  /** jurisdiction and kind of every form that asks for it, within what was chosen */
  pairs: Set<string>;
  /** measures, within what was chosen, that have no such item */
  absentIn: { jurisdiction: string; title: string }[];
};

export function pairOf(jurisdiction: string, kind: string): string {
  return `${jurisdiction} ${kind}`;
}

/** The common facts that a measure in force asks for, in their fixed order. */
export function askedFacts(filter: OverviewFilter): AskedFact[] {
  const all = livePlugins();
  const chosen = all.filter(({ id }) => filter.jurisdiction === undefined || filter.jurisdiction === id);
  return COMMON_FACTS.flatMap((id) => {
    const field = fieldIn(all, id);
    return field ? [{ id, ...named(field), ...heldBy(chosen, id, filter.kind) }] : [];
  });
}

function fieldIn(plugins: readonly Plugin[], key: string): Field | undefined {
  for (const plugin of plugins) {
    const field = findField(plugin, key);
    if (field) return field;
  }
  return undefined;
}

function named({ label, type, unit }: Field): Pick<AskedFact, 'name' | 'unit' | 'averaged'> {
  const name = yearLabel(label);
  if (type === 'table') return { name: `${name}（条数）`, unit: '条', averaged: false };
  return { name, unit: unit ?? '个', averaged: type === 'percent' };
}

function heldBy(
  plugins: readonly Plugin[],
  key: string,
  kind: string | undefined,
): Pick<AskedFact, 'pairs' | 'absentIn'> {
  const pairs = new Set<string>();
  const absentIn: AskedFact['absentIn'] = [];
  for (const plugin of plugins) {
    const kinds = plugin.kinds.filter(({ id }) => kind === undefined || id === kind);
    const asking = kinds.filter(({ id }) => findField(plugin, key, id) !== undefined);
    for (const { id } of asking) pairs.add(pairOf(plugin.id, id));
    if (asking.length === 0) absentIn.push({ jurisdiction: plugin.id, title: plugin.shortTitle });
  }
  return { pairs, absentIn };
}
