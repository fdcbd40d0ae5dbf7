import { decimal } from '../decimal.ts';
import { findNotice } from '../notices.ts';
import { parameterValue } from '../parameters.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Sql } from './frame.ts';
import type { CallNumbers, SqlScope } from './scope.ts';

/** A legal number as it stood for a case: what its call says, else the value in force on the day of the evaluation. */
export function parameterIn(id: string, { law, columns, statement, home }: SqlScope): Sql {
  const called = law.calls.flatMap(({ notice, authority, parameters }) => {
    const found = parameters.findLast((one) => one.parameter === id);
    if (found === undefined) return [];
    const narrowed = authority === undefined ? '' : ` and ${columns.authority} = ${statement.text(authority)}`;
    return [`when ${columns.notice} = ${statement.text(notice)}${narrowed} then ${literal(found.value)}`];
  });
  const [first, ...later] = datedValues(law.plugin, id);
  const dated = later
    .toReversed()
    .map(({ from, value }) => `when ${columns.on} >= ${statement.text(from)}::date then ${value}`);
  const branches = [...called, ...dated];
  if (first === undefined || branches.length === 0) return first?.value ?? 'null::numeric';
  return home.keep(`case ${branches.join(' ')} else ${first.value} end`);
}

/** The calls of a plugin that set numbers, each for the authorities that narrow it and then for all others. */
export function callNumbers(plugin: Plugin): CallNumbers[] {
  const authorities = [...new Set(plugin.notices.flatMap(({ authority }) => authority ?? []))];
  return plugin.notices.flatMap(({ id: notice }) => {
    const general = findNotice(plugin, { id: notice })?.parameters ?? [];
    const narrowed = authorities.flatMap((authority) => {
      const parameters = findNotice(plugin, { id: notice, authority })?.parameters ?? [];
      return parameters === general || parameters.length === 0 ? [] : [{ notice, authority, parameters }];
    });
    return general.length === 0 ? narrowed : [...narrowed, { notice, parameters: general }];
  });
}

function datedValues(plugin: Plugin, id: string): { from: string; value: Sql }[] {
  const parameter = plugin.parameters.find((one) => one.id === id);
  // says which parameter is unknown
  if (parameter === undefined) parameterValue(plugin, id, '');
  return (parameter?.values ?? []).map(({ from, value }) => ({ from, value: literal(value) }));
}

function literal(value: string): Sql {
  decimal(value); // a decimal and nothing else becomes part of the statement
  return `(${value})::numeric`;
}
