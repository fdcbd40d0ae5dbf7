import { amount, boundWords, clauseText } from '../words.ts';
import { table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const parametersPart: ExplainPart = {
  title: '参数（法定数字）',
  lines: (plugin) =>
    table(
      ['名称', '数值', '界限', '出处', '读法'],
      plugin.parameters.map((one) => [
        `${one.label}（${one.id}）`,
        one.values.map(({ from, value }) => `${amount(value, one.unit)}（${from} 起）`).join('；'),
        boundWords[one.bound],
        one.values.map(({ citation }) => clauseText(plugin, citation)).join('；'),
        one.interpretation ?? '',
      ]),
    ),
};
