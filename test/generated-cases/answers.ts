import { computeFacts } from '@shifan/forms';
import { COMMON_FACTS } from '@shifan/db';
import {
  type Expression,
  type Facts,
  type FactValue,
  type Field,
  keysOf,
  type Plugin,
  type Row,
  walk,
} from '@shifan/rules';
import type { Random } from './random.ts';

export const KINDS = ['platform', 'base'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Answers to what the plugin's criteria of a kind ask for, each left out now and then, numbers mostly near those that
 * the law names; computed items are computed.
 */
export function answersOf(plugin: Plugin, kind: Kind, { year, random }: { year: number; random: Random }): Facts {
  const facts: Facts = {};
  for (const field of askedFor(plugin, kind)) {
    if (field.type === 'computed' || random.chance(7)) continue;
    facts[field.key] = valueOf(field, random);
  }
  return computeFacts(facts, { plugin, kind, year, on: `${year}-11-20` } as Parameters<typeof computeFacts>[1]);
}

const known = new Map<string, Field[]>();

/** The fields of a kind's forms that a criterion looks at, with those that a computed one is computed from. */
function askedFor(plugin: Plugin, kind: Kind): Field[] {
  const found = known.get(`${plugin.id} ${kind}`);
  if (found) return found;
  const fields = plugin.forms
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const wanted = new Set<string>(COMMON_FACTS);
  for (const criterion of plugin.criteria) {
    if (criterion.kinds.includes(kind)) for (const key of keysIn(criterion.condition)) wanted.add(key);
  }
  for (const { key, formula } of fields) {
    if (formula && wanted.has(key)) for (const one of keysIn(formula)) wanted.add(one);
  }
  const asked = fields.filter(({ key }) => wanted.has(key));
  known.set(`${plugin.id} ${kind}`, asked);
  return asked;
}

function keysIn(expression: Expression): string[] {
  return [...walk({ node: expression, path: '', table: undefined })].flatMap(({ node }) => keysOf(node));
}

type Simple = Pick<Field, 'type' | 'options'>;

function valueOf(field: Field, random: Random): FactValue {
  if (field.type === 'multi-choice') {
    return (field.options ?? []).map(({ code }) => code).filter(() => random.chance(55));
  }
  if (field.type !== 'table') return simpleValue(field, random);
  return Array.from({ length: random.below(15) }, (): Row =>
    Object.fromEntries((field.columns ?? []).map((column) => [column.key, simpleValue(column, random)])),
  );
}

function simpleValue({ type, options }: Simple, random: Random): string | boolean {
  const day = (): string => `${2012 + random.below(15)}-${two(1 + random.below(12))}`;
  if (type === 'yes-no') return random.chance(85);
  if (type === 'choice') return options ? random.pick(options).code : 'other';
  if (type === 'date') return `${day()}-${two(1 + random.below(28))}`;
  if (type === 'year-month') return day();
  if (type === 'percent') return `${random.below(100)}.${random.below(10)}`;
  if (type === 'integer') return String(Math.floor(10 ** (random.next() * 3.6)) - 1);
  if (type === 'decimal' || type === 'money-wan') return (10 ** (random.next() * 3.6)).toFixed(2);
  return '生成';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
