import type { CivilDate } from '@shifan/calendar';
import { levelLabel, startPhase } from '@shifan/process';
import {
  type Actor,
  authorities,
  divisions,
  findNotice,
  type Notice,
  parameterValue,
  type Plugin,
  type RecommenderClass,
  recommenderLabels,
  type ReviewChain,
} from '@shifan/rules';
import type { CallSetup } from '../contract/calls.ts';
import { clauseOf } from '../law/clause.ts';

/** Whose notice it is and what it narrows. */
export type Composing = { plugin: Plugin; above: Notice | null; tenant: string; today: CivilDate };

/** What the one who composes chooses from: levels, classes, articles, numbers, places. */
export function setupOf(composing: Composing): CallSetup {
  const { plugin, above, today } = composing;
  const set = above ? findNotice(plugin, { id: above.id }) : undefined;
  const law = [...(set?.law ?? []), ...plugin.law];
  return {
    levels: levelsOf(composing).map((level) => ({
      level,
      name: levelLabel(level),
      notAfter: set?.deadlines.find((one) => one.level === level)?.lastDay ?? null,
    })),
    classes: classesOf(composing).map((one) => ({ class: one, name: recommenderLabels[one] })),
    articles: law.map(({ id, document, number, title, quotes }) => ({
      id,
      name: `${document} ${number}（${title}）`,
      quotes,
    })),
    parameters: plugin.parameters.map(({ id }) => {
      const { label, value, unit, citation } = parameterValue(plugin, id, today, set);
      return { id, label, value, unit, clause: clauseOf(plugin, citation) };
    }),
    preferences: plugin.preferences.map(({ id, title }) => ({ id, title })),
    divisions: divisionsOf(composing),
    kinds: plugin.kinds.map(({ id, name }) => ({ id, name })),
    yesNo: plugin.forms
      .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
      .filter((field, i, all) => field.type === 'yes-no' && all.findIndex(({ key }) => key === field.key) === i)
      .map(({ key, label }) => ({ key, label })),
  };
}

/** The levels that recommend in the chains it is for. */
export function levelsOf(composing: Composing): string[] {
  const [chain] = chainsOf(composing);
  return chain?.levels.slice(0, -1).map(({ level }) => level) ?? [];
}

/** The classes that get places by this notice: those that recommend, without those the notice above has given theirs. */
export function classesOf(composing: Composing): RecommenderClass[] {
  const { plugin, above } = composing;
  const actors = new Set(chainsOf(composing).flatMap(({ levels }) => levels.slice(0, -1).flatMap(({ by }) => by)));
  const given = above ? (findNotice(plugin, { id: above.id })?.quotas.map(({ recommender }) => recommender) ?? []) : [];
  return CLASSES.filter(([one, actor]) => actors.has(actor) && !given.includes(one)).map(([one]) => one);
}

const CLASSES: readonly [RecommenderClass, Actor][] = [
  ['province', 'province'],
  ['plan-city', 'province'],
  ['corps', 'province'],
  ['municipality', 'municipality'],
  ['cooperation-zone', 'municipality'],
  ['provincial-body', 'provincial-body'],
];

/** The authority's own chain, or the general one; a notice for all authorities is for the general chain. */
function chainsOf({ plugin, tenant }: Composing): ReviewChain[] {
  const { chains } = startPhase(plugin);
  const own = chains.filter(({ authorities: named }) => named?.includes(tenant));
  return own.length > 0 ? own : chains.filter(({ authorities: named }) => named === undefined);
}

function divisionsOf({ tenant }: Composing): CallSetup['divisions'] {
  if (tenant === 'ministry') return authorities.map(({ code, name }) => ({ code, name }));
  return divisions
    .filter(({ authority, level }) => authority === tenant && level === 'prefecture')
    .map(({ code, name }) => ({ code, name }));
}
