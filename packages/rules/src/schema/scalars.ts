import { z } from 'zod';

/** Identifier of anything a plugin names: kebab-case for rules, articles, states; 1–64 characters. */
export const Identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(64)
  .describe('小写字母、数字和连字符，例如 `served-smes`；同一类里不重复，别处按它引用');
export type Identifier = z.infer<typeof Identifier>;

/** Key of a fact: one key in every jurisdiction, camelCase. */
export const FactKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/u)
  .max(64)
  .describe(
    '小写字母开头的字母和数字，例如 `servedSmes`；同一事实在各部办法、各张表格里用同一个键，填过的内容才能带过来',
  );
export type FactKey = z.infer<typeof FactKey>;

/** Exact decimal as a string; never a binary floating point number. */
export const DecimalString = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u)
  .max(64)
  .describe('加引号的十进制数，例如 `"1000"`、`"12.50"`；不带千分位、单位、百分号，按原样精确计算');
export type DecimalString = z.infer<typeof DecimalString>;

/** A calendar day YYYY-MM-DD in Asia/Shanghai. */
export const CivilDateString = z.iso
  .date()
  .describe('北京时间的一天，年-月-日，例如 `2026-03-01`；到这一天 24:00 为止');
export type CivilDateString = z.infer<typeof CivilDateString>;

/** A text that people read: Chinese, trimmed, not empty. */
export const Text = z.string().trim().min(1).max(8000).describe('给人看的文字，用中文；前后的空格不计，不能是空的');

/** Six-digit division code or a leading part of one (2, 4 or 6 digits); "44" means all of Guangdong. */
export const DivisionPrefix = z
  .string()
  .regex(/^\d{2}(?:\d{2}(?:\d{2})?)?$/u)
  .describe('行政区划代码，或者它的前 2 位、前 4 位：`"44"` 是广东省全省，`"4401"` 和 `"440100"` 都是广州市');
