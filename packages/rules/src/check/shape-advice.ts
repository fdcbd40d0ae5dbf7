import type { z } from 'zod';
import { CONDITION_OPERATORS } from '../expressions/conditions/registry.ts';
import { VALUE_OPERATORS } from '../expressions/values/registry.ts';
import { Phase } from '../schema/process.ts';

type Issue = z.core.$ZodIssue;

export interface Advice {
  expected: string;
  todo: string;
}

/** What the vocabulary wants where an issue stands, and how to mend it; `found` is what stands there. */
export function adviceOn(issue: Issue, found: unknown): Advice {
  switch (issue.code) {
    case 'invalid_type':
      return typeAdvice(issue.expected, found);
    case 'invalid_value':
      return valueAdvice(issue, found);
    case 'invalid_format':
      return formatAdvice(issue.format === 'regex' ? (issue.pattern ?? '') : issue.format);
    case 'too_small':
      return smallAdvice(issue);
    case 'too_big':
      return { expected: `不超过${issue.maximum}${COUNTED[issue.origin] ?? ''}`, todo: '缩短，或者改小。' };
    case 'invalid_union':
      return unionAdvice(issue, found);
    default:
      return { expected: issue.message, todo: MANUAL };
  }
}

const MANUAL = '对照作者手册改写。';

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否（true、false）',
  array: '列表',
  object: '对象',
};

function typeAdvice(wanted: string, found: unknown): Advice {
  const expected = TYPES[wanted] ?? wanted;
  if (found === undefined) return { expected, todo: '补上这一项。' };
  if (wanted === 'string' && typeof found === 'number') {
    return { expected, todo: `加上引号，写成 "${found}"；数字一律写成文字，不经过二进制小数。` };
  }
  return { expected, todo: `改成${expected}。` };
}

function valueAdvice({ values, path }: Extract<Issue, { code: 'invalid_value' }>, found: unknown): Advice {
  const expected = values.map(String).join('、');
  if (found === undefined) return { expected, todo: '补上这一项，从可用的值中选一个。' };
  if (path.join('.') === 'contract') return { expected, todo: '用 shifan upgrade 改写成这一版本的写法。' };
  return { expected, todo: '从可用的值中选一个。' };
}

/** Formats by their pattern, or by the name Zod gives them. */
const FORMATS: Record<string, Advice> = {
  '/^[a-z0-9]+(?:-[a-z0-9]+)*$/u': {
    expected: '小写字母、数字和连字符的编号（kebab-case），例如 served-smes',
    todo: '改写编号，引用它的地方一并改写。',
  },
  '/^[a-z][A-Za-z0-9]*$/u': {
    expected: '小写字母开头的键（camelCase），例如 servedSmes',
    todo: '改写这个键，引用它的地方一并改写。',
  },
  '/^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$/u': {
    expected: '十进制数，例如 1000 或者 12.50',
    todo: '改写：不带千分位、单位和百分号。',
  },
  '/^\\d+\\.\\d+\\.\\d+$/u': { expected: '三段的版本号，例如 1.0.0', todo: '改写版本号。' },
  '/^\\d{6}$/u': { expected: '六位代码，例如 440000', todo: '改写代码。' },
  '/^\\d{2}(?:\\d{2}(?:\\d{2})?)?$/u': {
    expected: '行政区划代码的前二、四或者六位，例如 44',
    todo: '改写代码。',
  },
  date: { expected: '确实存在的日期，形如 2026-03-01', todo: '改成日期；没有日期就删除这一项。' },
  url: { expected: '完整的网址，例如 https://example.gov.cn', todo: '补全网址，或者删除这一项。' },
};

function formatAdvice(format: string): Advice {
  return FORMATS[format] ?? { expected: `符合 ${format}`, todo: '按格式改写。' };
}

const COUNTED: Record<string, string> = { string: '个字', array: '项' };

function smallAdvice({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): Advice {
  const expected = `不少于${minimum}${COUNTED[origin] ?? ''}`;
  if (origin === 'string') return { expected, todo: '写上文字，文字不能为空；用不到就删除这一项。' };
  return { expected, todo: origin === 'array' ? '补足内容；用不到就删除这一项。' : '改大。' };
}

const PHASES = Phase.options.map((option) => option.shape.phase.value).join('、');
const IN_VALUES = new Set(['left', 'right', 'least', 'from', 'to', 'formula']);

function unionAdvice(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): Advice {
  const discriminator = 'discriminator' in issue ? issue.discriminator : undefined;
  if (discriminator === 'op') {
    const place = issue.path.findLast((step) => typeof step === 'string' && step !== 'op');
    const operators = IN_VALUES.has(String(place)) ? VALUE_OPERATORS : CONDITION_OPERATORS;
    const todo = found === undefined ? `写明 op。${MANUAL}` : MANUAL;
    return { expected: operators.join('、'), todo };
  }
  if (discriminator === 'phase') return { expected: PHASES, todo: '从可用的环节中选一个。' };
  return { expected: `可用的${discriminator === undefined ? '形式' : ` ${discriminator} `}之一`, todo: MANUAL };
}
