import { coverageOf } from '../article-coverage/coverage-of.ts';
import type { CoverageRow } from '../article-coverage/coverage-of.ts';
import { elementWords } from '@shifan/rules';
import { list, table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const coveragePart: ExplainPart = {
  title: '条文落实情况',
  lines: (plugin) =>
    table(
      ['条文', '由什么落实'],
      coverageOf(plugin).rows.map((row) => [`${row.number} ${row.title}（${row.article}）`, cell(row)]),
    ),
};

function cell({ implementedBy, noSoftwareEffect, gaps }: CoverageRow): string {
  const groups = new Map<string, string[]>();
  for (const { kind, name } of implementedBy) {
    const word = kind === 'product' ? '产品功能' : elementWords[kind];
    const names = groups.get(word) ?? [];
    if (!names.includes(name)) groups.set(word, [...names, name]);
  }
  const parts = [...groups].map(([word, names]) => `${word}：${names.join('、')}`);
  if (noSoftwareEffect !== undefined) parts.push(`与软件无关，${noSoftwareEffect}`);
  return [...parts, ...gaps.map((gap) => `**遗漏**：${gap}`)].join('；');
}

export const notHeldPart: ExplainPart = {
  title: '没有掌握的部分',
  lines: (plugin) => list(plugin.notHeld.map(({ what, consequence }) => `**${what}**：${consequence}`)),
};
