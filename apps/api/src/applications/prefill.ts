import type { Operator } from '@shifan/db';
import { fieldsOf } from '@shifan/forms';
import type { Facts, Plugin } from '@shifan/rules';

/** What the system knows of the operator already, and from where: nothing is typed twice. */
export function prefill(of: { plugin: Plugin; kind: string; operator: Operator; clerk: string }): {
  facts: Facts;
  prefilled: Record<string, string>;
} {
  const known: [key: string, value: string, source: string][] = [
    ['operatorName', of.operator.name, '单位登记信息'],
    ['uscc', of.operator.uscc, '单位登记信息'],
    ['contactName', of.clerk, '登录账户'],
  ];
  const fields = fieldsOf(of.plugin, of.kind);
  const asked = known.filter(([key]) => fields.has(key));
  return {
    facts: Object.fromEntries(asked.map(([key, value]) => [key, value])),
    prefilled: Object.fromEntries(asked.map(([key, , source]) => [key, source])),
  };
}
