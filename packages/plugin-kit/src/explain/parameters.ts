import { citationText } from '@shifan/rules';
import { boundWords } from '../words.ts';
import { table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const parametersPart: ExplainPart = {
  title: '参数（法定数值）',
  lines: (plugin) =>
    table(
      ['参数', '数值', '界限', '出处', '读法'],
      plugin.parameters.map((one) => [
        `${one.label}（${one.id}）`,
        one.values.map(({ from, value }) => `${value}${one.unit}（${from} 起）`).join('；'),
        boundWords[one.bound],
        one.values.map(({ citation }) => citationText(plugin, citation)).join('；'),
        one.interpretation ?? '',
      ]),
    ),
};
