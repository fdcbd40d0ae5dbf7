import type { Operator } from '@shifan/db';
import { fieldsOf } from '@shifan/forms';
import { carryOver, type OldTitle } from '@shifan/migration';
import type { Facts, Plugin } from '@shifan/rules';

export type Known = {
  plugin: Plugin;
  kind: string;
  operator: Operator;
  clerk: string;
  year: number;
  /** an old title from which the application is started */
  title?: OldTitle | undefined;
};

export type Prefilled = {
  facts: Facts;
  /** fact key → where it comes from */
  prefilled: Record<string, string>;
  /** of the platform or base, where that is known */
  name: string | undefined;
};

/** What the system knows of the operator already, and from where: nothing is typed twice. */
export function prefill(of: Known): Prefilled {
  const registered: [key: string, value: string, source: string][] = [
    ['operatorName', of.operator.name, '单位登记信息'],
    ['uscc', of.operator.uscc, '单位登记信息'],
    ['contactName', of.clerk, '登录账户'],
  ];
  const fields = fieldsOf(of.plugin, of.kind);
  const asked = registered.filter(([key]) => fields.has(key));
  const { plugin: to, kind, year, title: from } = of;
  const carried = from ? carryOver({ from, to, kind, year }) : { facts: {}, sources: {} };
  // What is registered is of today; what an old list says of the same is of then.
  const facts = { ...carried.facts, ...Object.fromEntries(asked.map(([key, value]) => [key, value])) };
  const prefilled = { ...carried.sources, ...Object.fromEntries(asked.map(([key, , source]) => [key, source])) };
  const name = facts[to.kinds.find(({ id }) => id === kind)?.nameKey ?? ''];
  return { facts, prefilled, name: typeof name === 'string' && name !== '' ? name : undefined };
}
