import { z } from 'zod';

/** Identifier of anything a plugin names: kebab-case for rules, articles, states; 1–64 characters. */
export const Identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(64)
  .describe('kebab-case identifier, e.g. "served-smes"');
export type Identifier = z.infer<typeof Identifier>;

/** Key of a fact: one key in every jurisdiction, camelCase. */
export const FactKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/u)
  .max(64)
  .describe('camelCase key of a fact, e.g. "servedSmes"; the same in every jurisdiction');
export type FactKey = z.infer<typeof FactKey>;

/** Exact decimal as a string; never a binary floating point number. */
export const DecimalString = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u)
  .max(64)
  .describe('exact decimal as a string, e.g. "12.50"');
export type DecimalString = z.infer<typeof DecimalString>;

/** A calendar day YYYY-MM-DD in Asia/Shanghai. */
export const CivilDateString = z.iso.date().describe('calendar day, YYYY-MM-DD, Asia/Shanghai');
export type CivilDateString = z.infer<typeof CivilDateString>;

/** A text that people read: Chinese, trimmed, not empty. */
export const Text = z.string().trim().min(1).max(8000).describe('text that people read, Chinese');

/** Six-digit division code or a leading part of one (2, 4 or 6 digits); "44" means all of Guangdong. */
export const DivisionPrefix = z
  .string()
  .regex(/^\d{2}(?:\d{2}(?:\d{2})?)?$/u)
  .describe('division code or its leading 2 or 4 digits');
