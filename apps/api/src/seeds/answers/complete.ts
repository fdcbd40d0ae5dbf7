import { type FormContext, formsOf, visibleFields } from '@shifan/forms';
import type { Facts, FactValue, Field } from '@shifan/rules';
import type { DemoOperator } from '../operators.ts';
import { baseAnswers } from './base-answers.ts';
import { operatorAnswers } from './operator-answers.ts';
import { OWN_FIGURES } from './own-figures.ts';
import { planAnswers } from './plan-answers.ts';
import { platformAnswers } from './platform-answers.ts';

const FALLBACK: Partial<Record<Field['type'], FactValue>> = {
  text: '见附件',
  'long-text': '已建立并持续更新，具体情况见所附佐证材料。',
  integer: '6',
  decimal: '6',
  'money-wan': '60',
  percent: '60',
  'yes-no': true,
  date: '2020-06-01',
  'year-month': '2020-06',
};

/** Complete answers for a demo operator: written ones where it matters, plain ones for what else the form requires. */
export function completeAnswers(operator: DemoOperator, ctx: FormContext): Facts {
  const facts: Facts = {
    ...operatorAnswers(operator),
    ...(operator.kind === 'platform' ? platformAnswers(operator, ctx.year) : baseAnswers(operator)),
    ...planAnswers(operator),
    ...OWN_FIGURES[operator.username],
  };
  const asked = formsOf(ctx.plugin, ctx.kind).flatMap((form) => visibleFields(form, facts, ctx));
  for (const field of asked) {
    if (field.required && !(field.key in facts)) facts[field.key] = fallback(field);
  }
  const keys = new Set(asked.map((field) => field.key));
  return Object.fromEntries(Object.entries(facts).filter(([key]) => keys.has(key)));
}

function fallback(field: Field): FactValue {
  if (field.type === 'choice') return field.options?.[0]?.code ?? null;
  if (field.type === 'multi-choice')
    return field.options?.slice(0, field.minSelected ?? 1).map(({ code }) => code) ?? null;
  return FALLBACK[field.type] ?? null;
}
