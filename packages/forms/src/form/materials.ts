import { evaluateCondition } from '@shifan/rules';
import type { Facts, Form, Material, MaterialRule } from '@shifan/rules';
import { isEmpty } from '../empty.ts';
import { expressionContext } from './form-context.ts';
import type { FormContext } from './form-context.ts';

/** Where one material of the law stands. */
export interface MaterialState {
  material: Material;
  status: 'complete' | 'missing' | 'not-asked';
  /** what is there, or what is still to come, in plain words */
  message: string;
  /** every evidence slot its rule names */
  slots: string[];
}

/** How the rule of a material is settled: forms by id, slots by file count. */
interface Settling {
  context: FormContext;
  completeForms: ReadonlySet<string>;
}

/**
 * The materials of a kind and stage with their state: either/or rules, materials asked only under a condition, and those
 * that a stated reason may stand for.
 * @param completeForms ids of the forms that validate without an error
 */
export function materialStates(
  facts: Facts,
  context: FormContext,
  completeForms: ReadonlySet<string>,
): MaterialState[] {
  return context.plugin.materials
    .filter(({ kinds, stages }) => kinds.includes(context.kind) && stages.includes('creation'))
    .map((material) => stateOf(material, facts, { context, completeForms }));
}

function stateOf(material: Material, facts: Facts, settling: Settling): MaterialState {
  const slots = slotsOf(material.rule);
  const { context } = settling;
  if (material.when && evaluateCondition(material.when, expressionContext(facts, context)) !== 'met') {
    return { material, status: 'not-asked', message: '按所填内容，不需要提供。', slots };
  }
  if (isSatisfied(material.rule, settling)) return { material, status: 'complete', message: '已齐备。', slots };
  const reason = context.reasons?.[material.id];
  if (material.excusable && !isEmpty(reason)) {
    return { material, status: 'complete', message: '已说明不适用的理由。', slots };
  }
  const excuse = material.excusable ? '；确不适用的，请说明理由' : '';
  return {
    material,
    status: 'missing',
    message: `还缺：${describeMissing(material.rule, settling)}${excuse}。`,
    slots,
  };
}

/** Every slot a rule names, once. */
export function slotsOf(rule: MaterialRule): string[] {
  if ('slot' in rule) return [rule.slot];
  if ('form' in rule) return [];
  return [...new Set(('allOf' in rule ? rule.allOf : rule.anyOf).flatMap(slotsOf))];
}

function isSatisfied(rule: MaterialRule, settling: Settling): boolean {
  if ('slot' in rule) return (settling.context.files?.[rule.slot] ?? 0) > 0;
  if ('form' in rule) return settling.completeForms.has(rule.form);
  if ('allOf' in rule) return rule.allOf.every((part) => isSatisfied(part, settling));
  return rule.anyOf.some((part) => isSatisfied(part, settling));
}

function describeMissing(rule: MaterialRule, settling: Settling): string {
  const { plugin } = settling.context;
  if ('slot' in rule) return `“${plugin.evidenceSlots.find((slot) => slot.id === rule.slot)?.title ?? rule.slot}”`;
  if ('form' in rule) return `“${formTitle(plugin.forms, rule.form)}”（还没有填写完整）`;
  if ('anyOf' in rule) return rule.anyOf.map((part) => describeMissing(part, settling)).join('，或者');
  const missing = rule.allOf.filter((part) => !isSatisfied(part, settling));
  return missing.map((part) => describeMissing(part, settling)).join('、');
}

function formTitle(forms: readonly Form[], id: string): string {
  return forms.find((form) => form.id === id)?.title ?? id;
}
