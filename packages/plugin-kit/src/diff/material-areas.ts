import { citationText, describeCondition, describeValue, yearLabel } from '@shifan/rules';
import type { Column, Field, Plugin } from '@shifan/rules';
import { slotWords } from '../explain/materials.ts';
import { fieldTypeWords, kindNames, materialRuleText, stageWords } from '../words.ts';
import type { AreaReader } from './difference.ts';

/** A material by kind and stage. */
export const materialsArea: AreaReader = {
  area: 'material',
  says: (plugin) =>
    plugin.materials.flatMap((one, i) =>
      one.kinds.flatMap((kind) =>
        one.stages.map((stage) => ({
          id: `${one.id}@${kind}/${stage}`,
          path: `materials[${i}]`,
          label: `材料“${one.title}”`,
          standard: { of: one.id, kind: kindNames(plugin, [kind]), stage: stageWords[stage] },
          text: [
            `第${one.number}项，${materialRuleText(one.rule, plugin)}`,
            one.when === undefined ? '' : `，仅当${describeCondition(plugin, one.when)}`,
            one.excusable === true ? '，不涉及的说明理由' : '',
          ].join(''),
          citation: citationText(plugin, one.citation),
        })),
      ),
    ),
};

export const slotsArea: AreaReader = {
  area: 'slot',
  says: (plugin) =>
    plugin.evidenceSlots.map((slot, i) => ({
      id: slot.id,
      path: `evidenceSlots[${i}]`,
      label: `附件栏目“${slot.title}”`,
      text: slotWords(slot),
    })),
};

export const formsArea: AreaReader = {
  area: 'form',
  says: (plugin) =>
    plugin.forms.map(({ id, title, annex, kinds, sections, footnotes = [] }, i) => ({
      id,
      path: `forms[${i}]`,
      label: `表格“${title}”`,
      text: [
        annex,
        kindNames(plugin, kinds),
        `${sections.length}个部分：${sections.map((one) => yearLabel(one.title)).join('、')}`,
        ...footnotes,
      ].join('；'),
    })),
};

/** A field by its form. */
export const fieldsArea: AreaReader = {
  area: 'field',
  says: (plugin) =>
    plugin.forms.flatMap((form, i) =>
      form.sections.flatMap((section, j) =>
        section.fields.map((field, k) => ({
          id: `${form.id}/${field.key}`,
          path: `forms[${i}].sections[${j}].fields[${k}]`,
          label: `${form.title}“${yearLabel(field.label)}”`,
          text: fieldText(field, plugin),
          citation: field.citation === undefined ? undefined : citationText(plugin, field.citation),
        })),
      ),
    ),
};

export const documentsArea: AreaReader = {
  area: 'document',
  says: (plugin) =>
    plugin.documents.map(({ id, title, form, citation }, i) => ({
      id,
      path: `documents[${i}]`,
      label: `文书“${title}”`,
      text: form === undefined ? title : `${title}，按表格${form}`,
      citation: citationText(plugin, citation),
    })),
};

function fieldText(field: Field, plugin: Plugin): string {
  return [
    ...simpleTexts(field),
    (field.columns ?? []).map((one) => `${yearLabel(one.label)}（${simpleTexts(one).join('，')}）`).join('、'),
    field.minRows === undefined ? '' : `不少于${field.minRows}行`,
    field.maxRows === undefined ? '' : `不超过${field.maxRows}行`,
    field.visible === undefined ? '' : `仅当${describeCondition(plugin, field.visible)}`,
    field.formula === undefined ? '' : `按${describeValue(plugin, field.formula)}计算`,
  ]
    .filter((text) => text !== '')
    .join('，');
}

function simpleTexts(one: Field | Column): string[] {
  return [
    fieldTypeWords[one.type],
    one.required ? '必填' : '选填',
    one.unit ?? '',
    one.maxCharacters === undefined ? '' : `不超过${one.maxCharacters}字`,
    one.min === undefined ? '' : `不小于${one.min}`,
    one.max === undefined ? '' : `不大于${one.max}`,
    one.minSelected === undefined ? '' : `至少选${one.minSelected}项`,
    (one.options ?? []).map(({ label }) => label).join('、'),
    yearLabel(one.hint ?? ''),
  ].filter((text) => text !== '');
}
