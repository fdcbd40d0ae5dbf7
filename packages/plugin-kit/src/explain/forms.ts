import { describeCondition, describeValue, yearLabel } from '@shifan/rules';
import type { Column, Field, Form, Plugin, Section } from '@shifan/rules';
import { fieldTypeWords, kindNames, sealWords } from '../words.ts';
import { table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const formsPart: ExplainPart = {
  title: '表格',
  lines: (plugin) => plugin.forms.flatMap((form) => formLines(form, plugin)),
};

function formLines(form: Form, plugin: Plugin): string[] {
  const sealed = form.sealedBy === undefined ? '' : `；${sealWords[form.sealedBy]}`;
  return [
    `### ${form.title}（${form.id}）`,
    '',
    `${form.annex}；${kindNames(plugin, form.kinds)}${sealed}。`,
    '',
    ...form.sections.flatMap((section) => sectionLines(section, plugin)),
    ...(form.footnotes ?? []).map((note) => `注：${note}\n`),
  ];
}

function sectionLines(section: Section, plugin: Plugin): string[] {
  const hint = section.hint === undefined ? '' : `：${yearLabel(section.hint)}`;
  const rules = [
    ...(section.requireOneOf ?? []).map(({ message }) => message),
    ...(section.checks ?? []).map(
      ({ message, severity }) => `${severity === 'error' ? '不符即退回' : '不符即提醒'}：${message}`,
    ),
  ];
  return [
    `**${yearLabel(section.title)}**${hint}`,
    '',
    ...table(
      ['项目', '键', '类型', '要求'],
      section.fields.map((field) => [
        yearLabel(field.label),
        field.key,
        fieldTypeWords[field.type],
        demandsOf(field, plugin),
      ]),
    ),
    '',
    ...rules.map((rule) => `- ${yearLabel(rule)}`),
    '',
  ];
}

function demandsOf(field: Field, plugin: Plugin): string {
  const columns = (field.columns ?? []).map((column) => {
    const demands = [fieldTypeWords[column.type], ...simpleDemands(column)];
    return `${yearLabel(column.label)}（${demands.join('，')}）`;
  });
  const demands = [
    ...simpleDemands(field),
    columns.length === 0 ? '' : `每行：${columns.join('、')}`,
    field.minRows === undefined ? '' : `不少于 ${field.minRows} 行`,
    field.maxRows === undefined ? '' : `不超过 ${field.maxRows} 行`,
    field.visible === undefined ? '' : `仅当${describeCondition(plugin, field.visible)}`,
    field.formula === undefined ? '' : `= ${describeValue(plugin, field.formula)}`,
  ];
  return demands.filter((demand) => demand !== '').join('；');
}

/** What is computed is asked of nobody. */
function requiredWords({ type, required }: Field | Column): string {
  if (type === 'computed') return '';
  return required ? '必填' : '选填';
}

function simpleDemands(one: Field | Column): string[] {
  return [
    requiredWords(one),
    one.unit ?? '',
    one.maxCharacters === undefined ? '' : `不超过 ${one.maxCharacters} 字`,
    one.min === undefined ? '' : `不小于 ${one.min}`,
    one.max === undefined ? '' : `不大于 ${one.max}`,
    one.minSelected === undefined ? '' : `至少选 ${one.minSelected} 项`,
    (one.options ?? []).map(({ label }) => label).join('、'),
    yearLabel(one.hint ?? ''),
  ].filter((demand) => demand !== '');
}
