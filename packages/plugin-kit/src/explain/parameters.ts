import { citationText } from '@shifan/rules';
import type { Parameter } from '@shifan/rules';
import { table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

const BOUND = { inclusive: '含本数', exclusive: '不含本数', exact: '即此数' } as const satisfies Record<
  Parameter['bound'],
  string
>;

export const parametersPart: ExplainPart = {
  title: '参数（法定数值）',
  lines: (plugin) =>
    table(
      ['参数', '数值', '界限', '出处', '读法'],
      plugin.parameters.map((one) => [
        `${one.label}（${one.id}）`,
        one.values.map(({ from, value }) => `${value}${one.unit}（${from} 起）`).join('；'),
        BOUND[one.bound],
        one.values.map(({ citation }) => citationText(plugin, citation)).join('；'),
        one.interpretation ?? '',
      ]),
    ),
};
