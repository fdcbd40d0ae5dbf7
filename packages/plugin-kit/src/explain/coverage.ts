import { findArticle } from '@shifan/rules';
import { list, table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const coveragePart: ExplainPart = {
  title: '条文落实情况',
  lines: (plugin) =>
    table(
      ['条文', '由什么落实'],
      plugin.coverage.map((one) => {
        const article = findArticle(plugin, one.article);
        const place = article ? `${article.number} ${article.title}` : one.article;
        return [place, 'implementedBy' in one ? one.implementedBy.join('、') : `不涉及软件：${one.noSoftwareEffect}`];
      }),
    ),
};

export const notHeldPart: ExplainPart = {
  title: '没有掌握的部分',
  lines: (plugin) => list(plugin.notHeld.map(({ what, consequence }) => `${what}：${consequence}`)),
};
