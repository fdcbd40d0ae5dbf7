import type { Condition, Field, Phase, Plugin, PluginProblemCode } from '@shifan/rules';

/** One kind of wrong plugin: a sound one spoilt, and the message that must come of it. */
export interface Fault {
  title: string;
  code: PluginProblemCode;
  path: RegExp;
  found: RegExp;
  expected: RegExp;
  todo: RegExp;
  severity?: 'warning';
  /** Spoils a copy of a sound plugin, or gives what stands in its place. */
  spoil(draft: Plugin): unknown;
}

export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('empty list');
  return one;
}

/** Gives the platform's criterion of served enterprises another condition. */
export function setCondition(draft: Plugin, condition: Condition): void {
  const criterion = draft.criteria.find(({ id, kinds }) => id === 'served-smes' && kinds.includes('platform'));
  if (criterion) criterion.condition = condition;
}

/** The plugin with the first of a list replaced by something the vocabulary may not know. */
export function withFirst(
  draft: Plugin,
  list: 'criteria' | 'parameters' | 'law' | 'materials',
  change: object,
): unknown {
  return { ...draft, [list]: draft[list].map((one, i) => (i === 0 ? { ...one, ...change } : one)) };
}

export function without<T extends object>(value: T, key: keyof T): Partial<T> {
  const { [key]: _dropped, ...rest } = value;
  return rest as Partial<T>;
}

export function fieldOf(draft: Plugin, key: string): Field {
  const fields = draft.forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const found = fields.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
}

export function phaseOf<Sort extends Phase['phase']>(draft: Plugin, sort: Sort): Extract<Phase, { phase: Sort }> {
  const found = draft.process.phases.find((one): one is Extract<Phase, { phase: Sort }> => one.phase === sort);
  if (found === undefined) throw new Error(`no phase ${sort}`);
  return found;
}
