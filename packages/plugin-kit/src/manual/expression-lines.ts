import { readFileSync } from 'node:fs';
import { parseCivilDate } from '@shifan/calendar';
import {
  describeCondition,
  describeValue,
  evaluateCondition,
  evaluateValue,
  isValue,
  toPlainString,
} from '@shifan/rules';
import type { Condition, Value } from '@shifan/rules';
import { z } from 'zod';
import { conditions, values } from './examples/expressions.ts';
import type { Example } from './examples/expressions.ts';
import { plugin } from './examples/measure.ts';
import { code, linkTo, table } from './headings.ts';
import { keyList } from './part-lines.ts';
import { meaningOf } from './schema-text.ts';
import type { NameOf } from './schema-text.ts';

const ON = parseCivilDate('2025-11-20');

/** The five verdicts in the words of the glossary. */
export const verdictWords = {
  met: '满足',
  unmet: '不满足',
  missing: '待填写',
  judgement: '审核判断',
  relaxable: '可以放宽',
} as const;

/** Every operator of an expression: what it means, its keys, and examples with what they give. */
export function expressionLines(schema: z.ZodType, nameOf: NameOf): string[] {
  const union = schema instanceof z.ZodLazy ? schema.def.getter() : schema;
  if (!(union instanceof z.ZodUnion)) return [];
  const names = union.options.map((one) => operatorsOf(one).map(code).join(' '));
  const links = names.filter((one) => one !== '').map((one) => linkTo(one));
  return [
    `${meaningOf(union)}。`,
    '',
    `${links.join('、')}`,
    '',
    ...union.options.flatMap((one) => operatorLines(one, nameOf)),
  ];
}

function operatorLines(option: z.core.$ZodType, nameOf: NameOf): string[] {
  if (!(option instanceof z.ZodObject)) return [];
  const names = operatorsOf(option);
  const rows = names.flatMap((name) => examples.get(name) ?? []).map(exampleRow);
  return [
    `#### ${names.map(code).join(' ')}`,
    '',
    `${meaningOf(option)}。`,
    '',
    ...keyList(option, nameOf, ''),
    '',
    ...table(['例', '读作', '得到'], rows),
    '',
  ];
}

function operatorsOf(option: z.core.$ZodType): string[] {
  if (!(option instanceof z.ZodObject)) return [];
  const op: unknown = option.shape['op'];
  if (op instanceof z.ZodEnum) return op.options.map(String);
  return op instanceof z.ZodLiteral ? [...op.values].map(String) : [];
}

type Told = Example<Value | Condition> & { text: string };

function exampleRow({ node, tries, text }: Told): string[] {
  const said = isValue(node) ? describeValue(plugin, node, { on: ON }) : describeCondition(plugin, node, { on: ON });
  const given = tries.map(([words, facts, more]) => {
    const context = { plugin, on: ON, facts, ...more };
    return `${words}：${isValue(node) ? valueText(node, context) : verdictWords[evaluateCondition(node, context)]}`;
  });
  return [code(text), said, given.join('<br>')];
}

function valueText(node: Value, context: Parameters<typeof evaluateValue>[1]): string {
  const value = evaluateValue(node, context);
  if (value === null) return '没有结果';
  return typeof value === 'string' ? value : toPlainString(value);
}

/** The examples by operator, each with its text as it stands in the source. */
const examples = lazily(() => {
  const file = readFileSync(new URL('examples/expressions.ts', import.meta.url), 'utf8');
  const source = file.slice(file.indexOf('export const values'));
  const texts = [...source.matchAll(/\bnode: ([^]*?),\s*tries:/gu)].map(([, text = '']) => oneLine(text));
  const all = [...Object.entries(values), ...Object.entries(conditions)];
  let at = 0;
  return new Map(all.map(([op, list]) => [op, list.map((one): Told => ({ ...one, text: texts[at++] ?? '' }))]));
});

function oneLine(text: string): string {
  return text
    .replaceAll(/\(\s+/gu, '(')
    .replaceAll(/,?\s+\)/gu, ')')
    .replaceAll(/\s+/gu, ' ');
}

function lazily<T>(make: () => Map<string, T>): { get(key: string): T | undefined } {
  let made: Map<string, T> | undefined;
  return { get: (key) => (made ??= make()).get(key) };
}
