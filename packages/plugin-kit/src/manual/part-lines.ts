import { z } from 'zod';
import type { Entry } from './chapters.ts';
import { code, table } from './headings.ts';
import { acceptedOf, choiceWord, inner, meaningOf, unnamedObject } from './schema-text.ts';
import type { NameOf } from './schema-text.ts';

/** One part of the contract: what it is, then every key with what it accepts and what it means. */
export function partLines({ name, schema }: Entry, nameOf: NameOf): string[] {
  const part = schema instanceof z.ZodLazy ? schema.def.getter() : schema;
  const meaning = meaningOf(schema) || meaningOf(part);
  return [`${meaning}。`, '', ...bodyLines(part, { name, nameOf }), ''];
}

function bodyLines(part: z.core.$ZodType, { name, nameOf }: { name: string; nameOf: NameOf }): string[] {
  if (part instanceof z.ZodObject) return table(HEAD, keyRows(part, '', nameOf));
  if (part instanceof z.ZodEnum) {
    return table(
      ['值', '意思'],
      part.options.map((value) => [code(String(value)), choiceWord(part, String(value))]),
    );
  }
  if (part instanceof z.ZodUnion)
    return ['以下各种之一：', '', ...part.options.flatMap((one) => optionLines(one, nameOf))];
  // the part itself is spelled out, not linked to itself
  return [`写成：${acceptedOf(part, (one) => (one === part || nameOf(one) === name ? undefined : nameOf(one)))}。`];
}

const HEAD = ['键', '必填', '写成', '意思'];

/** The keys of an object, those of objects within after theirs: `values`, then `values[].from`. */
function keyRows(part: z.ZodObject, before: string, nameOf: NameOf): string[][] {
  return Object.entries(part.shape).flatMap(([key, value]) => {
    const { schema, required } = inner(value);
    const path = `${before}${key}`;
    const row = [code(path), required ? '是' : '', acceptedOf(schema, nameOf), meaningOf(value)];
    const within = unnamedObject(schema, nameOf);
    return within === undefined ? [row] : [row, ...keyRows(within.shape, `${path}${within.mark}`, nameOf)];
  });
}

/** One of several: a link where it is a part, else its keys. */
function optionLines(option: z.core.$ZodType, nameOf: NameOf): string[] {
  const name = nameOf(option);
  if (name !== undefined) return [`- ${name}：${meaningOf(option)}`];
  return option instanceof z.ZodObject ? [`- ${meaningOf(option)}`, ...keyList(option, nameOf)] : [];
}

/** The keys of an object as a list within a list, but for one whose value is fixed. */
export function keyList(part: z.ZodObject, nameOf: NameOf, indent = '  '): string[] {
  const told = Object.entries(part.shape).filter(([, value]) => !(value instanceof z.ZodLiteral));
  return told.map(([key, value]) => {
    const { schema, required } = inner(value);
    const accepted = acceptedOf(schema, nameOf).replaceAll('<br>', '；');
    const words = `${meaningOf(value)}${schema instanceof z.ZodEnum ? `：${accepted}` : `（${accepted}）`}`;
    return `${indent}- ${code(key)}${required ? '' : '（可以不写）'} ${words}`;
  });
}
