import { z } from 'zod';

/** Names parts of the contract; a described copy of a part has its name. */
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

/** What is accepted, in Chinese: a link to a named part, or the values and bounds themselves. */
export function acceptedOf(schema: z.core.$ZodType, nameOf: NameOf): string {
  const name = nameOf(schema);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  if (schema instanceof z.ZodOptional) return acceptedOf(schema.def.innerType, nameOf);
  if (schema instanceof z.ZodArray) return `列表：${acceptedOf(schema.element, nameOf)}${sizeOf(schema)}`;
  if (schema instanceof z.ZodEnum) return schema.options.map((one) => code(String(one))).join(' ');
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((one) => code(String(one))).join(' ');
  if (schema instanceof z.ZodUnion) return schema.options.map((one) => acceptedOf(one, nameOf)).join('，或者 ');
  if (schema instanceof z.ZodLazy) return acceptedOf(schema.def.getter(), nameOf);
  if (schema instanceof z.ZodObject) return `对象：${keysOf(schema, nameOf)}`;
  return plainOf(schema);
}

function keysOf(schema: z.ZodObject, nameOf: NameOf): string {
  return Object.entries(schema.shape)
    .map(([key, part]) => {
      const mark = part instanceof z.ZodOptional ? '（可不写）' : '';
      return `${code(key)}${mark} ${acceptedOf(part, nameOf)}`;
    })
    .join('；');
}

/** Strings, numbers and yes-or-no. */
function plainOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodBoolean) return code('true') + ' ' + code('false');
  if (schema instanceof z.ZodNumber) return `整数${boundsOf(leastOf(schema), schema.maxValue)}`;
  if (schema instanceof z.ZodISODate) return '形如 2026-03-01 的日期';
  if (schema instanceof z.ZodURL) return '网址';
  if (schema instanceof z.ZodString) {
    const pattern = limitOf(schema, 'pattern');
    const length = boundsOf(limitOf(schema, 'minimum'), limitOf(schema, 'maximum'));
    return `字符串${length === '' ? '' : `${length}个字符`}${pattern instanceof RegExp ? `，符合 ${code(pattern.source)}` : ''}`;
  }
  return schema._zod.def.type;
}

function sizeOf(schema: z.ZodArray): string {
  const least = limitOf(schema, 'minimum');
  return typeof least === 'number' && least > 0 ? `，至少 ${least} 项` : '';
}

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

function boundsOf(least: unknown, most: unknown): string {
  const low = typeof least === 'number' && least > Number.MIN_SAFE_INTEGER ? least : undefined;
  const high = typeof most === 'number' && most < Number.MAX_SAFE_INTEGER ? most : undefined;
  if (low !== undefined && high !== undefined) return ` ${low} 到 ${high} `;
  if (low !== undefined) return `，不小于 ${low} `;
  return high === undefined ? '' : `，不大于 ${high} `;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
