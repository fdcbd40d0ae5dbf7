import { COMMON_FACTS } from '@shifan/db';
import { fail } from '@shifan/errors';
import { type Field, keysOf, labelFor, parameterValue, type Plugin, type Value, walk } from '@shifan/rules';
import type { DecidingFactDto } from '../contract/deciding.ts';
import { clauseOf } from '../law/clause.ts';
import { type Compared, comparedIn, criteriaOf, nameOf, type Standard } from './numbers-of.ts';

/** What a distribution is of: the value, and how it is told. */
export type Measure = { fact: DecidingFactDto; value: Value };

const NUMBERS = new Set<Field['type']>(['integer', 'decimal', 'money-wan', 'percent', 'computed']);

/** What the standard compares with numbers of the law, in its order; then the other items of numbers that are kept. */
export function measuresOf(standard: Standard, on: string): Measure[] {
  const measures = new Map<string, Measure>();
  for (const one of comparedIn(standard)) {
    const id = idOf(one);
    const known = measures.get(id) ?? measureOf(standard.plugin, one, { id, on });
    measures.set(id, known);
    const limit = limitOf(standard.plugin, one.parameter, on);
    if (!known.fact.limits.some(({ parameter }) => parameter === limit.parameter)) known.fact.limits.push(limit);
  }
  for (const field of numbersKept(standard)) {
    const id = `fact.${field.key}`;
    if (measures.has(id)) continue;
    const fact = { id, name: labelFor(standard.plugin, field.key), unit: field.unit ?? '', note: null, limits: [] };
    measures.set(id, { fact, value: { op: 'fact', key: field.key } });
  }
  return [...measures.values()];
}

/** Errors: NOT_FOUND for what the standard has no number of. */
export function measureNamed(standard: Standard, { id, on }: { id: string; on: string }): Measure {
  return measuresOf(standard, on).find(({ fact }) => fact.id === id) ?? fail('NOT_FOUND');
}

/** A number of the law as it stands on a day. */
export function limitOf(plugin: Plugin, id: string, on: string): DecidingFactDto['limits'][number] {
  const { label, value, unit, bound, citation } = parameterValue(plugin, id, on);
  return { parameter: id, label, value, unit, bound, clause: clauseOf(plugin, citation) };
}

/** What is compared is known by its fact, or else by its place in the criterion. */
export function idOf({ criterion, place, value }: Compared): string {
  return value.op === 'fact' ? `fact.${value.key}` : `criterion.${criterion.id}.${place}`;
}

function measureOf(plugin: Plugin, compared: Compared, { id, on }: { id: string; on: string }): Measure {
  const { criterion, value, parameter } = compared;
  const { unit } = parameterValue(plugin, parameter, on);
  const note = value.op === 'fact' ? null : `“${criterion.title}”中与法定数字比较的数`;
  return { value, fact: { id, name: nameOf(plugin, value, on), unit, note, limits: [] } };
}

function numbersKept({ plugin, kind, stage }: Standard): Field[] {
  const keys = new Set<string>(COMMON_FACTS);
  for (const { condition } of criteriaOf({ plugin, kind, stage })) {
    for (const { node } of walk({ node: condition, path: '', table: undefined }))
      for (const key of keysOf(node)) keys.add(key);
  }
  return plugin.forms
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .filter(({ key, type, personal }) => keys.has(key) && NUMBERS.has(type) && personal !== true);
}
