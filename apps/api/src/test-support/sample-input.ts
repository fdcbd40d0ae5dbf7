import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ProcedurePath } from '../contract/contract.ts';
import { contractOf } from './contract-of.ts';

/** Values by the name of a key: what the contract cannot say, or what a test wants there. */
export type Samples = Readonly<Record<string, unknown>>;

type Schema = {
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  minimum?: number;
  items?: Schema;
  minItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
};

/**
 * Inputs that a procedure's contract admits: one with what must be there, and one more for each thing that may be. Drawn
 * from the contract, so that a new procedure is called without anybody thinking of it.
 */
export function sampleInputs(path: ProcedurePath, samples: Samples = {}): unknown[] {
  const { input } = contractOf(path);
  if (input instanceof z.ZodUndefined) return [undefined];
  const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })));
  const least = sampleOf(schema, '', samples);
  const optional = Object.entries(schema.properties ?? {}).filter(([key]) => !schema.required?.includes(key));
  const more = optional.map(([key, one]) => ({ ...objectOf(least), [key]: sampleOf(one, key, samples) }));
  return [least, ...more];
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function sampleOf(schema: Schema, key: string, samples: Samples): unknown {
  if (Object.hasOwn(samples, key)) return samples[key];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sampleOf(schema.anyOf[0] ?? {}, key, samples);
  if (schema.type === 'object') return sampleObject(schema, samples);
  if (schema.type === 'array') return schema.items ? [sampleOf(schema.items, key, samples)] : [];
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  return schema.type === 'boolean' ? true : sampleText(schema);
}

function sampleObject({ properties = {}, required = [] }: Schema, samples: Samples): object {
  return Object.fromEntries(required.map((key) => [key, sampleOf(properties[key] ?? {}, key, samples)]));
}

/** Texts of which one fits nearly any pattern that a key may have. */
const TEXTS = ['理由', 'review', '440000', '2025-11', 'c1', '1.0.0', '2025-11-17'];

function sampleText({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2025-11-17';
  const fits = new RegExp(pattern ?? '', 'u');
  return (TEXTS.find((text) => fits.test(text)) ?? '理由').padEnd(minLength, '0');
}
