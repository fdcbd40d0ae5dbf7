import { choiceWords } from '@shifan/rules';
import { z } from 'zod';
import { code } from './headings.ts';

/** Links to the parts of the contract that have a place of their own; a described copy of a part is that part. */
export type NameOf = (schema: z.core.$ZodType) => string | undefined;

/** A naming by the parts themselves. */
export function createNameOf(named: ReadonlyMap<z.core.$ZodType, string>): NameOf {
  return (schema) => {
    for (let one: z.core.$ZodType | undefined = schema; one !== undefined; one = one._zod.parent) {
      const name = named.get(one);
      if (name !== undefined) return name;
    }
    return undefined;
  };
}

/** What a part or one of its keys means, by the nearest words: its own, those of what it wraps or lists. */
export function meaningOf(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional) return meaningOf(schema.def.innerType);
  if (schema instanceof z.ZodArray) return meaningOf(schema.element);
  if (schema instanceof z.ZodLazy) return meaningOf(schema.def.getter());
  return '';
}

/** The part without what makes it optional. */
export function inner(schema: z.core.$ZodType): { schema: z.core.$ZodType; required: boolean } {
  return schema instanceof z.ZodOptional
    ? { schema: schema.def.innerType, required: false }
    : { schema, required: true };
}

/** An object that is described where it stands, alone or as the items of a list; `mark` is what its keys are written after. */
export function unnamedObject(
  schema: z.core.$ZodType,
  nameOf: NameOf,
): { shape: z.ZodObject; mark: string } | undefined {
  if (nameOf(schema) !== undefined) return undefined;
  if (schema instanceof z.ZodObject) return { shape: schema, mark: '.' };
  if (!(schema instanceof z.ZodArray)) return undefined;
  const { element } = schema;
  return element instanceof z.ZodObject && nameOf(element) === undefined ? { shape: element, mark: '[].' } : undefined;
}

/** What is accepted, in Chinese: a link to a part, or the values and bounds themselves. */
export function acceptedOf(schema: z.core.$ZodType, nameOf: NameOf): string {
  const name = nameOf(schema);
  if (name !== undefined) return name;
  if (schema instanceof z.ZodOptional) return acceptedOf(schema.def.innerType, nameOf);
  if (schema instanceof z.ZodArray) return listOf(schema, nameOf);
  if (schema instanceof z.ZodEnum) return choicesOf(schema).join('<br>');
  if (schema instanceof z.ZodLiteral) return `固定写 ${[...schema.values].map((one) => code(String(one))).join('、')}`;
  if (schema instanceof z.ZodLazy) return acceptedOf(schema.def.getter(), nameOf);
  if (schema instanceof z.ZodObject) return '一组键，见下面各行';
  return plainOf(schema);
}

function listOf(schema: z.ZodArray, nameOf: NameOf): string {
  const least = limitOf(schema, 'minimum');
  const size = typeof least === 'number' && least > 0 ? `，至少 ${least} 项` : '';
  return unnamedObject(schema, nameOf) === undefined
    ? `列表${size}，每项：${acceptedOf(schema.element, nameOf)}`
    : `列表${size}，每项的键见下面各行`;
}

/** Beyond so many values a cell names them alone; what they mean stands at the part itself. */
const MOST_IN_CELL = 8;

/** The values of an enumeration, each with what it means. */
export function choicesOf(schema: z.ZodEnum): string[] {
  const values = schema.options.map(String);
  if (values.length > MOST_IN_CELL) return [values.map(code).join('、')];
  return values.map((value) => `${code(value)} ${choiceWord(schema, value)}`);
}

/** What a value of an enumeration means; empty where nothing says so. */
export function choiceWord(schema: z.ZodEnum, value: string): string {
  return choiceWords.get(schema)?.[value] ?? '';
}

/** Strings, numbers and yes-or-no. */
function plainOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodBoolean) return '`true` 是<br>`false` 否';
  if (schema instanceof z.ZodNumber) return `整数${boundsOf(leastOf(schema), schema.maxValue, '')}`;
  if (schema instanceof z.ZodISODate) return '文字，年-月-日';
  if (schema instanceof z.ZodURL) return '文字，完整的网址';
  if (!(schema instanceof z.ZodString)) return schema._zod.def.type;
  const pattern = limitOf(schema, 'pattern');
  const form = pattern instanceof RegExp ? (FORMS[pattern.source] ?? `符合 ${code(pattern.source)}`) : undefined;
  return `文字${form === undefined ? '' : `，${form}`}${boundsOf(limitOf(schema, 'minimum'), limitOf(schema, 'maximum'), '个字符')}`;
}

/** The forms of strings in words. */
const FORMS: Record<string, string> = {
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': '小写字母、数字和连字符',
  '^[a-z][A-Za-z0-9]*$': '小写字母开头，只有字母和数字',
  '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$': '十进制数，整数部分前面没有多余的 0',
  '^\\d+\\.\\d+\\.\\d+$': '三段数字，用点隔开',
  '^\\d{6}$': '6 位数字',
  '^\\d{2}(?:\\d{2}(?:\\d{2})?)?$': '2 位、4 位或者 6 位数字',
};

/** Whole numbers: more than 0 is 1 at least. */
function leastOf(schema: z.ZodNumber): number | null {
  const checks = (schema._zod.def.checks ?? []).map((check) => new Map(Object.entries(check._zod.def)));
  const exclusive = checks.some((one) => one.get('check') === 'greater_than' && one.get('inclusive') === false);
  return exclusive && schema.minValue !== null ? schema.minValue + 1 : schema.minValue;
}

/** What a check of a string or list states under a name. */
function limitOf(schema: z.core.$ZodType, name: 'minimum' | 'maximum' | 'pattern'): unknown {
  const stated = (schema._zod.def.checks ?? []).map((check) => new Map(Object.entries(check._zod.def)).get(name));
  return stated.find((one) => one !== undefined);
}

function boundsOf(least: unknown, most: unknown, counted: string): string {
  const low = typeof least === 'number' && least > Number.MIN_SAFE_INTEGER ? least : undefined;
  const high = typeof most === 'number' && most < Number.MAX_SAFE_INTEGER ? most : undefined;
  if (low !== undefined && high !== undefined) return `，${low} 到 ${high} ${counted}`.trimEnd();
  if (low !== undefined) return `，不少于 ${low} ${counted}`.trimEnd();
  return high === undefined ? '' : `，不超过 ${high} ${counted}`.trimEnd();
}
