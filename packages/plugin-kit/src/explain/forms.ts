import { describeCondition, describeValue, yearLabel } from '@shifan/rules';
import type { Field, Form, Plugin } from '@shifan/rules';
import { table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const formsPart: ExplainPart = {
  title: '表格',
  lines: (plugin) => plugin.forms.flatMap((form) => formLines(form, plugin)),
};

function formLines(form: Form, plugin: Plugin): string[] {
  return [
    `### ${form.title}（${form.id}；${form.annex}）`,
    '',
    ...form.sections.flatMap((section) => [
      `**${section.title}**${section.hint === undefined ? '' : `：${section.hint}`}`,
      '',
      ...table(
        ['项目', '键', '类型', '要求'],
        section.fields.map((field) => [yearLabel(field.label), field.key, field.type, demandsOf(field, plugin)]),
      ),
      ...(section.requireOneOf ?? []).map(({ message }) => `\n${message}`),
      '',
    ]),
    ...(form.footnotes ?? []).map((note) => `注：${note}\n`),
  ];
}

function demandsOf(field: Field, plugin: Plugin): string {
  const demands = [
    field.required ? '必填' : '',
    field.unit ?? '',
    field.maxCharacters === undefined ? '' : `不超过 ${field.maxCharacters} 字`,
    field.min === undefined ? '' : `不小于 ${field.min}`,
    field.max === undefined ? '' : `不大于 ${field.max}`,
    field.minRows === undefined ? '' : `不少于 ${field.minRows} 行`,
    (field.columns ?? []).map((column) => yearLabel(column.label)).join('、'),
    (field.options ?? []).map((option) => option.label).join('、'),
    field.visible === undefined ? '' : `仅当${describeCondition(plugin, field.visible)}`,
    field.formula === undefined ? '' : `= ${describeValue(plugin, field.formula)}`,
  ];
  return demands.filter((demand) => demand !== '').join('；');
}
