import type { MaterialRule } from '../schema/material.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check } from './check.ts';
import { fieldsOf } from './roots.ts';

const slotsExist: Check = {
  code: 'PLUGIN_SLOT_UNKNOWN',
  fact: 'every slot that a material or a field names exists',
  severity: 'error',
  *run(plugin) {
    const known = new Set(plugin.evidenceSlots.map((one) => one.id));
    for (const { slot, path } of slotUses(plugin)) {
      if (known.has(slot)) continue;
      yield {
        path,
        found: slot,
        expected: 'evidenceSlots 中已有的栏目',
        todo: '改正编号，或者在 evidenceSlots 中补上。',
        known,
      };
    }
  },
};

const slotsAreAsked: Check = {
  code: 'PLUGIN_MATERIAL_UNASKED',
  fact: 'somebody asks for every slot: a material of the law, or a field of a form',
  severity: 'error',
  *run(plugin) {
    const used = new Set(slotUses(plugin).map((one) => one.slot));
    for (const [i, { id }] of plugin.evidenceSlots.entries()) {
      if (used.has(id)) continue;
      yield {
        path: `evidenceSlots[${i}]`,
        found: id,
        expected: '有材料或者字段要求它',
        todo: '删除这个栏目，或者写明是谁要求的。',
      };
    }
  },
};

const formsExist: Check = {
  code: 'PLUGIN_FORM_UNKNOWN',
  fact: 'every form that a material or a document names exists, for each kind of the material',
  severity: 'error',
  *run(plugin) {
    for (const [i, material] of plugin.materials.entries()) {
      for (const { rule, path } of leavesOf(material.rule, `materials[${i}].rule`)) {
        if (!('form' in rule)) continue;
        const form = plugin.forms.find((one) => one.id === rule.form);
        if (form !== undefined && material.kinds.every((kind) => form.kinds.includes(kind))) continue;
        yield {
          path,
          found: rule.form,
          expected: `类型 ${material.kinds.join('、')} 都有的表格`,
          todo: '改正编号，或者按类型分成几条材料。',
        };
      }
    }
    for (const [i, { form }] of plugin.documents.entries()) {
      if (form === undefined || plugin.forms.some((one) => one.id === form)) continue;
      yield { path: `documents[${i}].form`, found: form, expected: 'forms 中已有的表格', todo: '改正编号。' };
    }
  },
};

export const materialChecks: readonly Check[] = [slotsExist, slotsAreAsked, formsExist];

function slotUses(plugin: Plugin): { slot: string; path: string }[] {
  const asked = plugin.materials.flatMap((material, i) =>
    leavesOf(material.rule, `materials[${i}].rule`).flatMap(({ rule, path }) =>
      'slot' in rule ? [{ slot: rule.slot, path }] : [],
    ),
  );
  const named = [...fieldsOf(plugin)].flatMap(({ field, path }) =>
    (field.evidence ?? []).map((slot, i) => ({ slot, path: `${path}.evidence[${i}]` })),
  );
  return [...asked, ...named];
}

/** The single slots and forms a rule is made of, each with its place. */
export function leavesOf(rule: MaterialRule, path: string): { rule: MaterialRule; path: string }[] {
  if ('allOf' in rule) return rule.allOf.flatMap((one, i) => leavesOf(one, `${path}.allOf[${i}]`));
  if ('anyOf' in rule) return rule.anyOf.flatMap((one, i) => leavesOf(one, `${path}.anyOf[${i}]`));
  return [{ rule, path }];
}
